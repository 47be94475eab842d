"""What `reader` remembers on disk. The only layer that writes files of its own."""
