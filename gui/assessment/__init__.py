"""The assessment: what one contingent holds to have happened, typed by its own officers alone."""
