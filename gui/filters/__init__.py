"""The filter panels: the sentence over the window, and the choices with what each would give."""
