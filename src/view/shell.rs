//! The app: one value mounted in one element. Header, stage or text, legend, panel and drawers; one listener for all.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use web_sys::{KeyboardEvent, MouseEvent};

use crate::corpus::{Code, Corpus};
use crate::state::{State, ViewKind};

use super::panel::{self, Context};
use super::reactive::{effect, markup, said, whether, words as follow};
use super::search::Search;
use super::stage::{self, Stage};
use super::store::{Drawer, Store};
use super::views::view;
use super::{facets, header, knobs, legend, mirror, perform, words};

/// What an app is made from.
#[derive(Clone)]
pub struct AppInit {
    /// The paper.
    pub corpus: Arc<Corpus>,
    /// What it shows first; the same at build time and in the browser.
    pub state: State,
    /// Whether the page's address and title follow this app: at most one in a page.
    pub mirror: bool,
    /// Keeps its ids apart from those of other apps in the page.
    pub prefix: String,
    /// How the gallery is brought, which draws the views beyond the first; a page without it has the first only.
    #[cfg(feature = "hydrate")]
    pub bring: Option<super::elsewhere::Bring>,
}

/// The app.
#[component]
pub fn App(init: AppInit) -> impl IntoView {
    let AppInit {
        corpus,
        state,
        mirror,
        prefix,
        #[cfg(feature = "hydrate")]
        bring,
    } = init;
    let store = Store::new(corpus, state);
    let bar = NodeRef::<html::Div>::new();
    #[cfg(feature = "hydrate")]
    {
        store.fetch_by(bring);
        store.follow();
        super::elsewhere::outline(store);
        super::elsewhere::lists(store);
        super::elsewhere::places(store);
        super::elsewhere::bar(store, bar);
    }
    let lang = store.lang;
    if mirror {
        mirror::start(store);
    }

    let head = markup(move || {
        store
            .state
            .with(|s| header::html(s, store.drawer.get(), store.guide.get()))
    });
    let panel = markup(move || panel_markup(store));
    let keys = markup(move || {
        store
            .state
            .with(|s| legend::html(&store.corpus(), s, &s.counts(&store.corpus())))
    });
    let chips = markup(move || store.state.with(|s| facets::chips(&store.corpus(), s)));
    let filters = markup(move || {
        let open = store.drawer.get() == Drawer::Filters;
        store.state.with(|s| facets::drawer(&store.corpus(), s, open))
    });
    let lists = markup(move || match store.state.with(|s| s.as_text) {
        true => store.lists.get(),
        false => String::new(),
    });
    let zoom = markup(move || stage::tools(store));
    let as_text = whether(move || store.state.with(|s| s.as_text));
    let class = follow(move || {
        let mut class = String::from("shell");
        if store.view.get() == ViewKind::Network {
            class.push_str(" is-network");
        }
        if view(store.view.get()).wide {
            class.push_str(" is-wide");
        }
        if store.selected.get().is_some() || store.guide.get() {
            class.push_str(" is-open");
        }
        if as_text.get() {
            class.push_str(" is-text");
        }
        class
    });

    // A panel that shows something else begins at its head.
    let aside = NodeRef::<html::Aside>::new();
    effect(move |_| {
        store.selected.track();
        if let Some(aside) = aside.get_untracked() {
            aside.set_scroll_top(0);
        }
    });

    view! {
        <div
            class=class
            lang=follow(move || mirror::tag(lang.get()).to_owned())
            data-theme=follow(move || store.state.with(|s| s.theme.code().to_owned()))
            on:click=move |e: MouseEvent| perform::clicked(store, &e)
            on:keydown=move |e: KeyboardEvent| perform::pressed(store, &e)
        >
            <header class="head" data-region="head" inner_html=head></header>
            <Search store prefix />
            <main class="main">
                <div class="scene">
                    <div class="picture-frame" hidden=as_text>
                        <Stage store />
                    </div>
                    <section
                        class="text"
                        data-region="text"
                        aria-label=said(lang, words::AS_TEXT)
                        hidden=whether(move || !as_text.get())
                        inner_html=lists
                    ></section>
                    <div
                        class="notice"
                        role="status"
                        data-region="notice"
                        hidden=whether(move || store.notice.with(String::is_empty))
                        inner_html=markup(move || store.notice.get())
                    ></div>
                    <div
                        class="active"
                        data-region="chips"
                        hidden=whether(move || chips.with(String::is_empty))
                        inner_html=chips
                    ></div>
                </div>
                <div
                    class=follow(move || store.state.with(knobs::class))
                    data-region="knobs"
                    hidden=whether(move || !store.state.with(knobs::any))
                    inner_html=standing_bar(store)
                    node_ref=bar
                ></div>
                <div class="foot">
                    <div class="zoom" data-region="zoom" inner_html=zoom></div>
                    <div class="legend" data-region="legend" role="group" aria-label=said(lang, words::LEGEND) inner_html=keys></div>
                </div>
                <p class="source-line">{said(lang, words::PAPER_SHORT)}</p>
            </main>
            <aside class="panel" node_ref=aside data-region="panel" aria-label=said(lang, words::PANEL) inner_html=panel></aside>
            <div
                class="drawer"
                data-region="drawer"
                role="region"
                aria-label=said(lang, words::FILTERS)
                hidden=whether(move || filters.with(String::is_empty))
                inner_html=filters
            ></div>
            <p class="hidden-words" aria-live="polite">{store.said}</p>
        </div>
    }
}

/// The bar as a page has it before any script has run. In the browser it is already there.
fn standing_bar(store: Store) -> String {
    match cfg!(feature = "ssr") {
        true => knobs::html(
            &store.corpus(),
            &store.outside(),
            &store.state.get_untracked(),
            false,
            0,
        ),
        false => String::new(),
    }
}

/// The panel's markup.
fn panel_markup(store: Store) -> String {
    let (corpus, outside) = (store.corpus(), store.outside());
    let gallery = store.gallery();
    store.state.with(|state| {
        store.shown.with(|shown| {
            panel::html(&Context {
                corpus: &corpus,
                outside: &outside,
                gallery: gallery.as_deref(),
                state,
                shown,
                back: store.trail.with(|t| !t.is_empty()),
                still: cfg!(feature = "ssr"),
            })
        })
    })
}
