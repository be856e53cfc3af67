"""What the charts say, as numbers: from an answer to frozen figures whose rows add up to the incidents answered."""
