//! The tables as bytes, apart from the corpus: written by the build, read by whoever asks for them.
//!
//! Every value is a string in one of four runs (codes and numbers, addresses, English, Chinese), each ended by a line
//! feed: like lies with like, and nothing but this walk is needed to read or write.

use crate::corpus::{Code, Text};

use super::model::*;

/// Ends a string; the build lets no string hold one.
const END: char = '\n';
/// How many runs there are.
const RUNS: usize = 4;

/// Why bytes are not these tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotOutside(pub String);

/// Which run a string is carried in.
#[derive(Clone, Copy, Debug)]
enum Lane {
    Code,
    Address,
    En,
    Zh,
}

/// One pass over all strings: writing or reading.
trait Pass {
    /// Writes the string, or reads it into its place.
    fn string(&mut self, lane: Lane, place: &mut String);
    /// Called when a string read makes no sense.
    fn spoil(&mut self, what: &str);
}

/// The tables as compact bytes.
///
/// # Errors
/// When a string holds a line feed.
pub fn pack(tables: &Tables) -> Result<Vec<u8>, NotOutside> {
    let mut writer = Writer::default();
    walk(&mut tables.clone(), &mut writer);
    if let Some(torn) = writer.torn {
        return Err(NotOutside(format!("a text holds a line feed: {torn}")));
    }
    let mut bytes = Vec::new();
    for run in &writer.runs {
        bytes.extend((run.len() as u32).to_le_bytes());
        bytes.extend(run.as_bytes());
    }
    Ok(bytes)
}

/// The tables read back from [`pack`]'s bytes.
///
/// # Errors
/// When the bytes end early or were written for another shape of the model.
pub fn unpack(bytes: &[u8]) -> Result<Tables, NotOutside> {
    let early = || NotOutside("the bytes end early".into());
    let mut rest = bytes;
    let mut runs = [""; RUNS];
    for run in &mut runs {
        let (length, tail) = rest.split_first_chunk::<4>().ok_or_else(early)?;
        let (text, tail) = tail
            .split_at_checked(u32::from_le_bytes(*length) as usize)
            .ok_or_else(early)?;
        *run = core::str::from_utf8(text).map_err(|e| NotOutside(e.to_string()))?;
        rest = tail;
    }
    let mut reader = Reader {
        runs: runs.map(|run| run.split(END)),
        spoilt: None,
    };
    let mut tables = Tables::default();
    walk(&mut tables, &mut reader);
    match reader.spoilt {
        Some(what) => Err(NotOutside(what)),
        None => Ok(tables),
    }
}

#[derive(Default)]
struct Writer {
    runs: [String; RUNS],
    torn: Option<String>,
}

impl Pass for Writer {
    fn string(&mut self, lane: Lane, place: &mut String) {
        if place.contains(END) {
            self.torn = Some(place.clone());
        }
        let run = &mut self.runs[lane as usize];
        run.push_str(place);
        run.push(END);
    }

    fn spoil(&mut self, _: &str) {}
}

struct Reader<'a> {
    runs: [core::str::Split<'a, char>; RUNS],
    spoilt: Option<String>,
}

impl Pass for Reader<'_> {
    fn string(&mut self, lane: Lane, place: &mut String) {
        match self.runs[lane as usize].next() {
            Some(found) => found.clone_into(place),
            None => self.spoil("the words end early"),
        }
    }

    fn spoil(&mut self, what: &str) {
        self.spoilt.get_or_insert_with(|| what.to_owned());
    }
}

/// A number, written in digits.
fn number<N: ToString + core::str::FromStr>(pass: &mut impl Pass, place: &mut N) {
    let mut digits = place.to_string();
    pass.string(Lane::Code, &mut digits);
    match digits.parse() {
        Ok(value) => *place = value,
        Err(_) => pass.spoil("a number that is none"),
    }
}

/// A code of a closed set.
fn code<C: Code>(pass: &mut impl Pass, place: &mut C) {
    let mut written = place.code().to_owned();
    pass.string(Lane::Code, &mut written);
    match C::from_code(&written) {
        Some(value) => *place = value,
        None => pass.spoil("a code that is none"),
    }
}

fn flag(pass: &mut impl Pass, place: &mut bool) {
    let mut bit = u8::from(*place);
    number(pass, &mut bit);
    *place = bit == 1;
}

fn text(pass: &mut impl Pass, place: &mut Text) {
    pass.string(Lane::En, &mut place.en);
    pass.string(Lane::Zh, &mut place.zh);
}

/// A value that may be absent.
fn maybe<T: Default, P: Pass>(pass: &mut P, place: &mut Option<T>, each: fn(&mut P, &mut T)) {
    let mut there = place.is_some();
    flag(pass, &mut there);
    if there {
        each(pass, place.get_or_insert_with(T::default));
    }
}

/// A list: its length, then its values.
fn list<T: Default, P: Pass>(pass: &mut P, places: &mut Vec<T>, each: fn(&mut P, &mut T)) {
    let mut length = places.len() as u16;
    number(pass, &mut length);
    places.resize_with(usize::from(length), T::default);
    for place in places {
        each(pass, place);
    }
}

fn codes<P: Pass>(pass: &mut P, place: &mut String) {
    pass.string(Lane::Code, place);
}

fn proof<P: Pass>(pass: &mut P, p: &mut Proof) {
    list(pass, &mut p.sources, |pass, s| pass.string(Lane::Address, s));
    code(pass, &mut p.confidence);
    pass.string(Lane::Code, &mut p.seen);
}

/// Walks every value, always in the same order.
fn walk<P: Pass>(t: &mut Tables, pass: &mut P) {
    proof(pass, &mut t.grid);
    list(pass, &mut t.tiles, |pass, r| {
        code(pass, &mut r.region);
        text(pass, &mut r.name);
        pass.string(Lane::Zh, &mut r.brief);
        number(pass, &mut r.column);
        number(pass, &mut r.row);
    });
    list(pass, &mut t.asides, |pass, r| {
        pass.string(Lane::Code, &mut r.letters);
        text(pass, &mut r.name);
        pass.string(Lane::Zh, &mut r.brief);
        number(pass, &mut r.column);
        number(pass, &mut r.row);
        text(pass, &mut r.short);
        text(pass, &mut r.text);
        proof(pass, &mut r.proof);
    });
    list(pass, &mut t.centres, |pass, r| {
        code(pass, &mut r.region);
        text(pass, &mut r.name);
        maybe(pass, &mut r.as_of, number);
        maybe(pass, &mut r.operator, text);
        maybe(pass, &mut r.note, text);
        proof(pass, &mut r.proof);
    });
    list(pass, &mut t.institutes, institution);
    list(pass, &mut t.ties, |pass, r| {
        code(pass, &mut r.region);
        code(pass, &mut r.institute);
        number(pass, &mut r.since);
        flag(pass, &mut r.planned);
        text(pass, &mut r.text);
        proof(pass, &mut r.proof);
    });
    list(pass, &mut t.checks, |pass, r| {
        pass.string(Lane::Code, &mut r.slug);
        list(pass, &mut r.about, codes);
        code(pass, &mut r.verdict);
        text(pass, &mut r.text);
        proof(pass, &mut r.proof);
    });
    list(pass, &mut t.after, |pass, r| {
        pass.string(Lane::Code, &mut r.slug);
        code(pass, &mut r.programme);
        pass.string(Lane::Code, &mut r.start);
        code(pass, &mut r.precision);
        list(pass, &mut r.about, codes);
        text(pass, &mut r.text);
        proof(pass, &mut r.proof);
    });
    list(pass, &mut t.book.verdicts, text);
    list(pass, &mut t.book.confidences, text);
    list(pass, &mut t.book.sponsors, text);
}

fn institution<P: Pass>(pass: &mut P, r: &mut Institution) {
    code(pass, &mut r.id);
    text(pass, &mut r.short);
    text(pass, &mut r.name);
    code(pass, &mut r.sponsor);
    text(pass, &mut r.home);
    code(pass, &mut r.region);
    number(pass, &mut r.founded);
    text(pass, &mut r.lead);
    text(pass, &mut r.focus);
    maybe(pass, &mut r.note, text);
    proof(pass, &mut r.proof);
}
