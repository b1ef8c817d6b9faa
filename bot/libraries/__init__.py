"""The library that answers in each server, and what is made of its articles beforehand."""
