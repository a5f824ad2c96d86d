// An extension that does nothing: the limit ours is compared with.
