//! A host of a test's own: serves a folder as a static host does, with what the test wants to go wrong.

use crate::{Outcome, setting};
use axum::{
    Router,
    extract::{Request, State},
    http::StatusCode,
    middleware::{Next, from_fn_with_state},
    response::{Html, IntoResponse, Response},
};
use std::{collections::BTreeMap, path::PathBuf, sync::Arc, time::Duration};
use tower_http::services::{ServeDir, ServeFile};

/// What a host serves.
#[derive(Clone, Debug)]
pub struct Host {
    folder: PathBuf,
    pages: BTreeMap<String, String>,
    delays: Vec<(&'static str, Duration)>,
}

impl Host {
    /// Serves the built page, `dist/`.
    pub fn of_dist() -> Outcome<Self> {
        Ok(Host {
            folder: setting("NON_DIST")?.into(),
            pages: BTreeMap::new(),
            delays: Vec::new(),
        })
    }

    /// Serves one page more, at a path such as `/en/two.html`.
    pub fn with_page(mut self, path: &str, html: String) -> Self {
        self.pages.insert(path.to_owned(), html);
        self
    }

    /// Answers late where the path ends like this.
    pub fn with_delay(mut self, end: &'static str, delay: Duration) -> Self {
        self.delays.push((end, delay));
        self
    }

    /// Serves for as long as the present test runs; gives the address of the top, with a slash at its end.
    pub async fn start(self) -> Outcome<String> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let top = format!("http://{}/", listener.local_addr()?);
        // Where a page is rendered in the browser, every address that is no file leads to it.
        let files = ServeDir::new(&self.folder).fallback(ServeFile::new(self.folder.join("index.html")));
        let app = Router::new()
            .fallback_service(files)
            .layer(from_fn_with_state(Arc::new(self), answer));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Ok(top)
    }
}

async fn answer(State(host): State<Arc<Host>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    if let Some((_, delay)) = host.delays.iter().find(|(end, _)| path.ends_with(end)) {
        tokio::time::sleep(*delay).await;
    }
    match host.pages.get(&path) {
        Some(page) => (StatusCode::OK, Html(page.clone())).into_response(),
        None => next.run(request).await,
    }
}
