//! How single values lie in bytes. Knows no table.

use super::super::codes::*;
use super::super::ids::*;
use super::super::model::{Item, Text};
use super::super::sites::{Institute, Region, Site};

/// Reads values one after the other; once the bytes run out or make no sense it only yields defaults.
pub struct Reader<'a> {
    rest: &'a [u8],
    failed: bool,
}

impl<'a> Reader<'a> {
    /// Starts at the first byte.
    pub fn new(bytes: &'a [u8]) -> Self {
        Reader {
            rest: bytes,
            failed: false,
        }
    }

    /// Whether every value made sense and no byte is left.
    pub fn is_done(&self) -> bool {
        !self.failed && self.rest.is_empty()
    }

    fn byte(&mut self) -> u8 {
        match self.rest.split_first() {
            Some((&byte, rest)) => {
                self.rest = rest;
                byte
            }
            None => {
                self.failed = true;
                0
            }
        }
    }

    /// A number in as many bytes as it needs: seven bits each, the eighth says that more follow.
    fn number(&mut self) -> u16 {
        let mut value = 0;
        for shift in [0, 7, 14] {
            let byte = self.byte();
            value |= u16::from(byte & 127) << shift;
            if byte < 128 {
                return value;
            }
        }
        self.failed = true;
        0
    }

    /// The variant at a position of its code book.
    fn variant<C: Code>(&mut self) -> C {
        let at = usize::from(self.byte());
        C::ALL.get(at).copied().unwrap_or_else(|| {
            self.failed = true;
            C::ALL[0]
        })
    }
}

fn put_number(mut value: u16, out: &mut Vec<u8>) {
    while value > 127 {
        out.push((value & 127) as u8 | 128);
        value >>= 7;
    }
    out.push(value as u8);
}

/// A value with a form in bytes.
pub trait Wire {
    /// Appends the value.
    fn put(&self, out: &mut Vec<u8>);
    /// Reads the value; a default if there is none.
    fn get(from: &mut Reader) -> Self;
}

impl Wire for u16 {
    fn put(&self, out: &mut Vec<u8>) {
        put_number(*self, out);
    }

    fn get(from: &mut Reader) -> Self {
        from.number()
    }
}

/// A year.
impl Wire for i16 {
    fn put(&self, out: &mut Vec<u8>) {
        put_number(*self as u16, out);
    }

    fn get(from: &mut Reader) -> Self {
        from.number() as i16
    }
}

impl Wire for bool {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn get(from: &mut Reader) -> Self {
        from.byte() == 1
    }
}

impl Wire for f64 {
    fn put(&self, out: &mut Vec<u8>) {
        out.extend(self.to_le_bytes());
    }

    fn get(from: &mut Reader) -> Self {
        let mut bytes = [0; 8];
        for byte in &mut bytes {
            *byte = from.byte();
        }
        f64::from_le_bytes(bytes)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn put(&self, out: &mut Vec<u8>) {
        self.is_some().put(out);
        if let Some(value) = self {
            value.put(out);
        }
    }

    fn get(from: &mut Reader) -> Self {
        bool::get(from).then(|| T::get(from))
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn put(&self, out: &mut Vec<u8>) {
        put_number(self.len() as u16, out);
        for value in self {
            value.put(out);
        }
    }

    fn get(from: &mut Reader) -> Self {
        let length = from.number();
        // A broken length must not make a long list of nothing.
        (0..length)
            .map_while(|_| (!from.failed).then(|| T::get(from)))
            .collect()
    }
}

/// Strings take no bytes here: whether there is one is all that is written, the words come in lanes.
impl Wire for String {
    fn put(&self, _: &mut Vec<u8>) {}

    fn get(_: &mut Reader) -> Self {
        String::new()
    }
}

impl Wire for Text {
    fn put(&self, _: &mut Vec<u8>) {}

    fn get(_: &mut Reader) -> Self {
        Text::default()
    }
}

/// Positions are numbers, codes their place in the code book.
macro_rules! simple {
    (ids [$($id:ident)*] codes [$($code:ident)*]) => {
        $(impl Wire for $id {
            fn put(&self, out: &mut Vec<u8>) {
                put_number(self.0, out);
            }

            fn get(from: &mut Reader) -> Self {
                $id(from.number())
            }
        })*
        $(impl Wire for $code {
            fn put(&self, out: &mut Vec<u8>) {
                out.push(self.index() as u8);
            }

            fn get(from: &mut Reader) -> Self {
                from.variant()
            }
        })*
    };
}

simple! {
    ids [EntityId RelationId TypeId FigureId EventId SourceId OddityId ClaimId QuestionId SectionId UnitId]
    codes [Programme Case Feature Boundary Status Coded Family Sector Kind Precision Qualifier Basis Severity ClaimKind
        Measure]
}

impl Wire for Item {
    fn put(&self, out: &mut Vec<u8>) {
        let (kind, at) = match *self {
            Item::Entity(id) => (0, id.0),
            Item::Relation(id) => (1, id.0),
            Item::Arc(programme, feature) => (2, (programme.index() * Feature::ALL.len() + feature.index()) as u16),
            Item::Feature(feature) => (3, feature.index() as u16),
            Item::Figure(id) => (4, id.0),
            Item::Event(id) => (5, id.0),
            Item::Source(id) => (6, id.0),
            Item::Oddity(id) => (7, id.0),
            Item::Claim(id) => (8, id.0),
            Item::Question(id) => (9, id.0),
            Item::Site(Site::Centre(region)) => (10, region.index() as u16),
            Item::Site(Site::Institute(institute)) => (11, institute.index() as u16),
        };
        out.push(kind);
        put_number(at, out);
    }

    fn get(from: &mut Reader) -> Self {
        let (kind, at) = (from.byte(), from.number());
        let place = usize::from(at);
        let feature = |at: usize| Feature::ALL[at % Feature::ALL.len()];
        match kind {
            1 => Item::Relation(RelationId(at)),
            2 => Item::Arc(
                Programme::ALL[place / Feature::ALL.len() % Programme::ALL.len()],
                feature(place),
            ),
            3 => Item::Feature(feature(place)),
            4 => Item::Figure(FigureId(at)),
            5 => Item::Event(EventId(at)),
            6 => Item::Source(SourceId(at)),
            7 => Item::Oddity(OddityId(at)),
            8 => Item::Claim(ClaimId(at)),
            9 => Item::Question(QuestionId(at)),
            10 => Item::Site(Site::Centre(Region::ALL[place % Region::ALL.len()])),
            11 => Item::Site(Site::Institute(Institute::ALL[place % Institute::ALL.len()])),
            other => {
                from.failed |= other != 0;
                Item::Entity(EntityId(at))
            }
        }
    }
}
