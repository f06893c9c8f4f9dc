//! What a browser asks for, as far as a static host cares.

use std::io::{BufRead, Read};

/// Bytes a request's head may have.
const HEAD: u64 = 32 * 1024;

/// A request's method, target and accepted encodings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `HEAD`, …
    pub method: String,
    /// Path with query, as asked for.
    pub target: String,
    /// Value of `Accept-Encoding`.
    pub encodings: String,
}

impl Request {
    /// Reads one request's head; nothing if it is not one.
    pub fn read(stream: impl Read) -> Option<Self> {
        let mut lines = std::io::BufReader::new(stream.take(HEAD)).lines();
        let first = lines.next()?.ok()?;
        let mut words = first.split_whitespace();
        let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
        words.next().filter(|version| version.starts_with("HTTP/1"))?;
        let mut request = Request {
            method,
            target,
            encodings: String::new(),
        };
        for line in lines {
            let line = line.ok()?;
            if line.is_empty() {
                return Some(request);
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("accept-encoding")
            {
                request.encodings = value.trim().to_ascii_lowercase();
            }
        }
        None
    }

    /// Whether the browser takes this encoding.
    pub fn takes(&self, encoding: &str) -> bool {
        self.encodings.split(',').any(|one| {
            let mut parts = one.split(';').map(str::trim);
            parts.next() == Some(encoding) && !parts.any(|p| matches!(p, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read() {
        let text = "GET /en/?view=network HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip, br;q=0\r\n\r\n";
        let request = Request::read(text.as_bytes()).unwrap();
        assert_eq!(
            (request.method.as_str(), request.target.as_str()),
            ("GET", "/en/?view=network")
        );
        assert!(request.takes("gzip"));
        assert!(!request.takes("br") && !request.takes("zstd"));
    }

    #[test]
    fn what_is_not_a_request_is_nothing() {
        for text in [
            "",
            "GET\r\n\r\n",
            "GET / SPDY\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: unfinished",
        ] {
            assert_eq!(Request::read(text.as_bytes()), None, "{text}");
        }
    }
}
