"""Measurements that anyone can run from the checkout: accuracy and speed, beside their baselines."""
