"""What goes out: exactly the incidents that a filter shows, as files for other programs."""
