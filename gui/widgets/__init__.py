"""The pieces every panel and form is put together from, so that one thing looks and behaves the same everywhere."""
