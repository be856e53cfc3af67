"""Attachments: files copied into the record, told by their content, shown only by way of a limited process."""
