//! What the generator refuses in documents that are right but not good enough.

mod lint;
