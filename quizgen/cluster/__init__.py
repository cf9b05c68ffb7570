"""Builds on more than one machine: pages in blocks, facts in buckets, one deck for each partition.

A partition is a subject or a folder of pages; its deck has the bytes that one machine gives for its pages alone.
Two kinds of task, both pure but for the files they write:

    find(block)   some pages, from anywhere fsspec reaches -> a leaf of each, with all that was asked of it alone,
                  sorted by partition into one bucket file; hands on its path and where in it each partition begins
                  and ends
    make(bucket)  the pieces of some partitions -> merged by fact, asked what hangs on several pages, written, a
                  partition at a time

Dask moves nothing but these names: its own shuffle took ten times as long as a pool of processes for 20,000 pages.
A bucket file is named by its content and written whole, and a deck is the same whoever writes it. So a task that
runs twice, because its worker died or its result was lost, changes nothing: what was handed on counts once, by the
key of its task. What a dead worker left half is a draft that nobody reads. The pages' order is a number given
before any work, so neither the number of workers nor their order shows in a deck.

A hundred million pages, on paper (measured: a page has 4.4 kB, 38 ms to read, find, ask and inspect, 3 ms to load,
merge and finish, and 15 kB in a bucket file; two shared cores, 2026):

    pages       440 GB in an object store; 1,000,000 blocks of 100, each about 4 s and 1.5 MB of bucket file
    shuffle     one, 1.5 TB written and read once, by ranges: as many files as blocks, not blocks times partitions.
                Pages of a folder lie together, so a block has few partitions and a reader few ranges; where a site
                mixes all subjects, 1,000 ranges of 1 kB for a partition of 1,000 pages cost more than the bytes:
                list the pages by folder, or take larger blocks
    partitions  at most about 20,000 pages, which take 1.5 GB while they are merged and asked: a pool of distractors
                must be held as a whole. A subject of five million pages is no deck that anybody learns; partition
                by folder, which gives 5,000 to 100,000 of them
    scheduler   a Dask task costs it about 1 ms: 1,000,000 blocks take 17 minutes of it, beside the work; the names
                that it keeps, about 300 bytes a block and partition, are some GB: above 10,000,000 pages run one
                build for each top folder, a hundred of them one after another or side by side
    work        4.1 million seconds of a core, 1,140 core-hours: on 1,000 cores an hour, with some minutes for the
                largest partition at the end; 2 GB for each core
    cost        at 0.02 to 0.05 $ a core-hour about 23 to 57 $; 100 million reads at 0.4 $ a million are 40 $ more,
                and a day of 1.5 TB about 1 $. Reading archives of pages, `zip://`, makes the reads disappear
"""
