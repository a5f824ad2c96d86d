// Another extension of the same browser. The test tells it what to try.
