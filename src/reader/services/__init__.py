"""Open, load, analyse: what the app and the commands share; owns the worker process."""
