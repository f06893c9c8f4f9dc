//! The corpus as bytes: written by the build, read once by the page.

use super::model::Tables;

/// Why bytes are not a corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotACorpus(pub String);

/// The tables as compact bytes.
///
/// # Errors
/// When a value cannot be written, which the model's types rule out.
pub fn pack(tables: &Tables) -> Result<Vec<u8>, NotACorpus> {
    postcard::to_allocvec(tables).map_err(|e| NotACorpus(e.to_string()))
}

/// The tables read back from [`pack`]'s bytes.
///
/// # Errors
/// When the bytes end early or were written for another shape of the model.
pub fn unpack(bytes: &[u8]) -> Result<Tables, NotACorpus> {
    postcard::from_bytes(bytes).map_err(|e| NotACorpus(e.to_string()))
}
