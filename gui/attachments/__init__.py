"""Attachments on the screen: chosen, pasted or dropped, looked at, saved out and made void."""
