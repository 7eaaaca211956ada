"""Tables and named queries, one drawer per feature; knows nothing of the rest."""
