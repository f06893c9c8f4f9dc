//! Answers one request with a file of the site.

use std::{
    fs,
    io::{self, Write},
    net::TcpStream,
    time::Duration,
};

use super::{
    Site,
    address::{self, Leads},
    request::Request,
};
use crate::build::{Packed, is_hashed};

/// How long a connection may stay silent.
const PATIENCE: Duration = Duration::from_secs(30);

/// Status, headers beyond the usual, and content.
struct Answer {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

/// Reads a request and answers it; the connection ends with the answer.
pub fn serve(site: &Site, stream: &TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let Some(request) = Request::read(stream) else {
        return Ok(());
    };
    let answer = match request.method.as_str() {
        "GET" | "HEAD" => found(site, &request),
        _ => Answer {
            status: "405 Method Not Allowed",
            headers: vec![("Allow", "GET, HEAD".to_owned())],
            body: Vec::new(),
        },
    };
    let mut head = format!("HTTP/1.1 {}\r\n", answer.status);
    for (name, value) in &answer.headers {
        head += &format!("{name}: {value}\r\n");
    }
    head += &format!(
        "Content-Length: {}\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        answer.body.len()
    );
    let mut out = io::BufWriter::new(stream);
    out.write_all(head.as_bytes())?;
    if request.method != "HEAD" {
        out.write_all(&answer.body)?;
    }
    out.flush()
}

fn found(site: &Site, request: &Request) -> Answer {
    let dist = site.places.dist();
    let Leads::File(name) = address::read(&request.target, &site.under) else {
        return lost(site);
    };
    if dist.join(&name).is_dir() {
        // Relative, so that it holds under any path: `/sub/en` leads to `en/`.
        let last = name.rsplit('/').next().unwrap_or(&name);
        let query = request
            .target
            .split_once('?')
            .map_or(String::new(), |(_, query)| format!("?{query}"));
        let place = vec![("Location", format!("{last}/{query}"))];
        return Answer {
            status: "301 Moved Permanently",
            headers: place,
            body: Vec::new(),
        };
    }
    let Some((body, encoding)) = content(site, request, &name) else {
        return lost(site);
    };
    let keep = if is_hashed(&name) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let mut headers = vec![
        ("Content-Type", address::media_type(&name).to_owned()),
        ("Cache-Control", keep.to_owned()),
        ("Vary", "Accept-Encoding".to_owned()),
    ];
    headers.extend(encoding.map(|name| ("Content-Encoding", name.to_owned())));
    Answer {
        status: "200 OK",
        headers,
        body,
    }
}

/// A file's bytes, compressed if the browser takes that and it was compressed at the build.
fn content(site: &Site, request: &Request, name: &str) -> Option<(Vec<u8>, Option<&'static str>)> {
    let plain = site.places.dist().join(name);
    let packed = site.places.packed();
    [(Packed::Brotli, "br"), (Packed::Gzip, "gzip")]
        .into_iter()
        .filter(|(_, encoding)| plain.is_file() && request.takes(encoding))
        .find_map(|(form, encoding)| Some((fs::read(form.of(&packed, name)).ok()?, Some(encoding))))
        .or_else(|| Some((fs::read(&plain).ok()?, None)))
}

fn lost(site: &Site) -> Answer {
    let body = fs::read(site.places.dist().join("404.html")).unwrap_or_default();
    let headers = vec![("Content-Type", address::media_type("404.html").to_owned())];
    Answer {
        status: "404 Not Found",
        headers,
        body,
    }
}
