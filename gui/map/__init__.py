"""The map: the ground, what stands on it, and the incidents that answer the filter, at the place they happened."""
