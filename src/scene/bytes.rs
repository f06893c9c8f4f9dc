//! Numbers and words as bytes, written and read in order.

/// Writes bytes.
#[derive(Debug, Default)]
pub struct Writer(Vec<u8>);

impl Writer {
    /// One byte.
    pub fn byte(&mut self, b: u8) {
        self.0.push(b);
    }

    /// A length or other number, whole.
    pub fn number(&mut self, x: f64) {
        self.0.extend_from_slice(&x.to_le_bytes());
    }

    /// How many follow.
    pub fn count(&mut self, n: usize) {
        self.0.extend_from_slice(&(n as u32).to_le_bytes());
    }

    /// Words.
    pub fn words(&mut self, s: &str) {
        self.count(s.len());
        self.0.extend_from_slice(s.as_bytes());
    }

    /// Truths, a byte each.
    pub fn truths(&mut self, truths: impl ExactSizeIterator<Item = bool>) {
        self.count(truths.len());
        truths.for_each(|t| self.byte(u8::from(t)));
    }

    /// What was written.
    pub fn done(self) -> Vec<u8> {
        self.0
    }
}

/// Reads what a [`Writer`] wrote; `None` where there is no more.
#[derive(Debug)]
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// Reads from the beginning.
    pub fn new(bytes: &'a [u8]) -> Self {
        Reader(bytes)
    }

    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(head)
    }

    /// One byte.
    pub fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// A number.
    pub fn number(&mut self) -> Option<f64> {
        self.take(8)?.try_into().ok().map(f64::from_le_bytes)
    }

    /// How many follow.
    pub fn count(&mut self) -> Option<usize> {
        self.take(4)?.try_into().ok().map(|b| u32::from_le_bytes(b) as usize)
    }

    /// Words.
    pub fn words(&mut self) -> Option<String> {
        let n = self.count()?;
        core::str::from_utf8(self.take(n)?).ok().map(str::to_owned)
    }

    /// Truths.
    pub fn truths(&mut self) -> Option<Vec<bool>> {
        let n = self.count()?;
        Some(self.take(n)?.iter().map(|b| *b != 0).collect())
    }
}
