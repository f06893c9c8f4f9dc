//! The corpus as bytes: written by the build, read once by the page.
//!
//! Four runs, each after its length: the values column by column, then codes, English words and Chinese words, every
//! string ended by a line feed. English and Chinese in runs of their own, Chinese as UTF-16, save an eighth of what rows
//! cost after compression, and a reader of our own is a third the size of a general one.

mod columns;
mod lanes;
mod wire;

use super::model::Tables;
use lanes::{Lane, walk};
use wire::Reader;

/// Ends a string in a lane; the build lets no string hold one.
const END: char = '\n';

/// Why bytes are not a corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotACorpus(pub String);

/// The tables as compact bytes.
///
/// # Errors
/// When a string holds a line feed.
pub fn pack(tables: &Tables) -> Result<Vec<u8>, NotACorpus> {
    let mut tables = tables.clone();
    let mut values = Vec::new();
    columns::walk(&mut tables, &mut values);
    let (mut code, mut en, mut zh) = (String::new(), String::new(), String::new());
    let mut torn = None;
    walk(&mut tables, &mut |lane, string| {
        if string.contains(END) {
            torn = Some(string.clone());
        }
        let run = match lane {
            Lane::Code => &mut code,
            Lane::En => &mut en,
            Lane::Zh => &mut zh,
        };
        run.push_str(string);
        run.push(END);
    });
    if let Some(string) = torn {
        return Err(NotACorpus(format!("a text holds a line feed: {string}")));
    }
    let zh = zh.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let mut bytes = Vec::new();
    for run in [&values, code.as_bytes(), en.as_bytes(), &zh] {
        bytes.extend((run.len() as u32).to_le_bytes());
        bytes.extend(run);
    }
    Ok(bytes)
}

/// The tables read back from [`pack`]'s bytes.
///
/// # Errors
/// When the bytes end early or were written for another shape of the model.
pub fn unpack(bytes: &[u8]) -> Result<Tables, NotACorpus> {
    let mut rest = bytes;
    let mut values = Reader::new(run(&mut rest)?);
    let code = utf8(run(&mut rest)?)?;
    let en = utf8(run(&mut rest)?)?;
    let zh = utf16(run(&mut rest)?)?;
    let mut tables = Tables::default();
    columns::walk(&mut tables, &mut values);
    if !values.is_done() {
        return Err(NotACorpus("the values are those of another model".into()));
    }
    let (mut code, mut en, mut zh) = (code.split(END), en.split(END), zh.split(END));
    let mut short = false;
    walk(&mut tables, &mut |lane, string| {
        let next = match lane {
            Lane::Code => code.next(),
            Lane::En => en.next(),
            Lane::Zh => zh.next(),
        };
        match next {
            Some(found) => found.clone_into(string),
            None => short = true,
        }
    });
    if short {
        Err(NotACorpus("the words end early".into()))
    } else {
        Ok(tables)
    }
}

/// The next run: its length, then its bytes.
fn run<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], NotACorpus> {
    let early = || NotACorpus("the bytes end early".into());
    let (length, tail) = rest.split_first_chunk::<4>().ok_or_else(early)?;
    let (run, tail) = tail
        .split_at_checked(u32::from_le_bytes(*length) as usize)
        .ok_or_else(early)?;
    *rest = tail;
    Ok(run)
}

fn utf8(bytes: &[u8]) -> Result<&str, NotACorpus> {
    core::str::from_utf8(bytes).map_err(|e| NotACorpus(e.to_string()))
}

fn utf16(bytes: &[u8]) -> Result<String, NotACorpus> {
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
        .collect();
    String::from_utf16(&units).map_err(|e| NotACorpus(e.to_string()))
}
