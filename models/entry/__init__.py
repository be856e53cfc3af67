"""What an officer types, before it is entered: texts of a form, read into fields or into what is to be mended."""
