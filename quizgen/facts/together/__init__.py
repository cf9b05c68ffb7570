"""From all facts of a build to its items: what several facts are asked for at once, what else there is to pick from."""
