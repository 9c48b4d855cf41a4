#ifndef DAXIU_SAMPLE_H
#define DAXIU_SAMPLE_H

#include <stddef.h>

/// A file of the sample year, embedded in the program.
struct daxiu_sample_file {
    /// The file's name without folders; NULL past the last file.
    const char *name;
    /// Its bytes.
    const unsigned char *bytes;
    /// How many there are.
    size_t count;
};

/// The file at an index from 0; its `name` is NULL where there is none.
struct daxiu_sample_file daxiu_sample_file(size_t index);

#endif
