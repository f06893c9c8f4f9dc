//! The names by which a WebAssembly module and the world call each other: reads them, shortens them, leaves out what
//! nobody asks for. Knows the sections of imports and exports, and copies the rest.

use std::collections::BTreeMap;

/// What is to become of a name: another one, or nothing.
pub type Names = BTreeMap<String, Option<String>>;

/// The sections that are understood.
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;
/// What stands before the first section.
const HEAD: usize = 8;

/// The module and name of everything that a program imports; `None` if it is no program.
pub fn imports(program: &[u8]) -> Option<Vec<(String, String)>> {
    let mut found = Vec::new();
    for (kind, body) in sections(program)? {
        if kind == IMPORTS {
            let mut body = Reader(body);
            for _ in 0..body.number()? {
                found.push((body.name()?, body.name()?));
                body.import()?;
            }
        }
    }
    Some(found)
}

/// The name of everything that a program exports; `None` if it is no program.
pub fn exports(program: &[u8]) -> Option<Vec<String>> {
    let mut found = Vec::new();
    for (kind, body) in sections(program)? {
        if kind == EXPORTS {
            let mut body = Reader(body);
            for _ in 0..body.number()? {
                found.push(body.name()?);
                body.export()?;
            }
        }
    }
    Some(found)
}

/// The same program by other names. An import is never left out; `None` if it is no program.
pub fn renamed(program: &[u8], names: &Names) -> Option<Vec<u8>> {
    let mut out = program.get(..HEAD)?.to_vec();
    for (kind, body) in sections(program)? {
        let body = match kind {
            IMPORTS => renamed_imports(body, names)?,
            EXPORTS => renamed_exports(body, names)?,
            _ => body.to_vec(),
        };
        out.push(kind);
        write_number(&mut out, body.len());
        out.extend(body);
    }
    Some(out)
}

fn renamed_imports(body: &[u8], names: &Names) -> Option<Vec<u8>> {
    let (mut out, mut body) = (Vec::new(), Reader(body));
    let count = body.number()?;
    write_number(&mut out, count);
    for _ in 0..count {
        let (module, name) = (body.name()?, body.name()?);
        write_name(&mut out, &module);
        write_name(&mut out, names.get(&name).and_then(Option::as_ref).unwrap_or(&name));
        out.extend(body.import()?);
    }
    Some(out)
}

fn renamed_exports(body: &[u8], names: &Names) -> Option<Vec<u8>> {
    let (mut out, mut body, mut kept) = (Vec::new(), Reader(body), 0);
    for _ in 0..body.number()? {
        let (name, what) = (body.name()?, body.export()?);
        if let Some(name) = names.get(&name).map_or(Some(&name), Option::as_ref) {
            write_name(&mut out, name);
            out.extend(what);
            kept += 1;
        }
    }
    let mut all = Vec::new();
    write_number(&mut all, kept);
    all.extend(out);
    Some(all)
}

/// The kind and content of every section.
fn sections(program: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut rest = Reader(program.strip_prefix(b"\0asm")?.get(4..)?);
    let mut found = Vec::new();
    while !rest.0.is_empty() {
        let (kind, length) = (rest.byte()?, rest.number()?);
        found.push((kind, rest.take(length)?));
    }
    Some(found)
}

/// Reads a module's bytes in order; `None` where they are not what they should be.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(head)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// A number, seven bits a byte.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0_usize;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn name(&mut self) -> Option<String> {
        let length = self.number()?;
        String::from_utf8(self.take(length)?.to_vec()).ok()
    }

    /// What an import is, after its names.
    fn import(&mut self) -> Option<&'a [u8]> {
        let from = self.0;
        match self.byte()? {
            // A function, by its type.
            0 => drop(self.number()?),
            // A table: what it holds, how much.
            1 => {
                self.byte()?;
                self.limits()?;
            }
            // A memory.
            2 => self.limits()?,
            // A global: its type, whether it changes.
            3 => drop(self.take(2)?),
            _ => return None,
        }
        from.get(..from.len() - self.0.len())
    }

    /// What an export is, after its name.
    fn export(&mut self) -> Option<&'a [u8]> {
        let from = self.0;
        self.byte()?;
        self.number()?;
        from.get(..from.len() - self.0.len())
    }

    fn limits(&mut self) -> Option<()> {
        let has_most = self.byte()? & 1 == 1;
        self.number()?;
        if has_most {
            self.number()?;
        }
        Some(())
    }
}

fn write_number(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn write_name(out: &mut Vec<u8>, name: &str) {
    write_number(out, name.len());
    out.extend(name.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Imports `m.long` (a function) and `m.memory`, exports `go`, `gone` and `memory`, and has one section more.
    const PROGRAM: &[u8] = b"\0asm\x01\0\0\0\
        \x01\x04\x01\x60\0\0\
        \x02\x16\x02\x01m\x04long\0\0\x01m\x06memory\x02\0\x01\
        \x07\x16\x03\x02go\0\0\x04gone\0\0\x06memory\x02\0\
        \x00\x03\x01xy";

    #[test]
    fn names_are_read() {
        let wanted = [("m", "long"), ("m", "memory")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(imports(PROGRAM), Some(wanted.to_vec()));
        assert_eq!(exports(PROGRAM).unwrap(), ["go", "gone", "memory"]);
        assert_eq!(imports(b"no program"), None);
        assert_eq!(exports(&PROGRAM[..PROGRAM.len() - 1]), None);
    }

    #[test]
    fn names_are_shortened_and_left_out() {
        let names = [("long", Some("$0")), ("go", Some("$1")), ("gone", None)];
        let names = names.map(|(a, b)| (a.to_owned(), b.map(str::to_owned)));
        let program = renamed(PROGRAM, &Names::from(names)).unwrap();
        assert_eq!(imports(&program).unwrap()[0].1, "$0");
        assert_eq!(exports(&program).unwrap(), ["$1", "memory"]);
        assert!(program.ends_with(b"\x00\x03\x01xy"));
        assert_eq!(renamed(PROGRAM, &Names::new()).as_deref(), Some(PROGRAM));
    }
}
