//! What a reader can do, and what each deed changes. Pure: the same state and action always give the same state.
//! Knows the corpus only.

use crate::analysis::{Controls, chain};
use crate::corpus::*;
use crate::state::{Camera, Facet, FacetValue, State, Theme, ViewKind};

/// One deed of the reader.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    /// Opens a view. Its picture is another one, so it is shown whole.
    SetView(ViewKind),
    /// Changes the language and nothing else.
    SetLang(Lang),
    /// Changes the theme and nothing else.
    SetTheme(Theme),
    /// Selects an item, or nothing. A narrow screen turns to the wheel and the feature it belongs to.
    Select(Option<Item>),
    /// Chooses a value of a facet, or takes the choice back.
    Toggle(FacetValue),
    /// Lifts one facet's restriction.
    Lift(Facet),
    /// Lifts every restriction.
    ClearFilters,
    /// Moves the camera; it is kept within bounds.
    SetCamera(Camera),
    /// Turns a narrow network to a wheel.
    SetWheel(Programme),
    /// Turns a narrow framework to a feature.
    SetRow(Feature),
    /// Turns the moment, sliders or layers; what lies out of bounds is brought within them.
    SetControls(Controls),
    /// Swaps picture and text.
    ToggleText,
    /// Follows a question: the network shows its answer, whole, with no filter in the way of it.
    Follow(QuestionId),
}

impl State {
    /// Changes the state by one action.
    pub fn apply(&mut self, corpus: &Corpus, action: Action) {
        match action {
            Action::SetView(view) => {
                if view != self.view {
                    self.view = view;
                    self.camera = Camera::default();
                }
            }
            Action::SetLang(lang) => self.lang = lang,
            Action::SetTheme(theme) => self.theme = theme,
            Action::Select(item) => self.select(corpus, item),
            Action::Toggle(value) => {
                self.filters.toggle(value);
                self.turn_to_case();
            }
            Action::Lift(facet) => self.filters.lift(facet),
            Action::ClearFilters => self.filters = Default::default(),
            Action::SetCamera(camera) => self.camera = camera.settled(),
            Action::SetWheel(wheel) => self.wheel = wheel,
            Action::SetRow(row) => self.row = row,
            Action::SetControls(controls) => self.controls = controls.kept(),
            Action::ToggleText => self.as_text = !self.as_text,
            Action::Follow(question) => self.follow(corpus, question),
        }
    }

    /// The state after an action.
    #[must_use]
    pub fn after(mut self, corpus: &Corpus, action: Action) -> State {
        self.apply(corpus, action);
        self
    }

    fn select(&mut self, corpus: &Corpus, item: Option<Item>) {
        self.selected = item;
        let Some(item) = item else { return };
        let wheels = wheels_of(corpus, item);
        if let Some(&first) = wheels.first()
            && !wheels.contains(&self.wheel)
        {
            self.wheel = first;
        }
        let rows = rows_of(corpus, item);
        if let Some(&first) = rows.first()
            && !rows.contains(&self.row)
        {
            self.row = first;
        }
    }

    /// Turns a narrow screen to the wheel of the one programme that the filters leave, where they leave one.
    pub fn turn_to_case(&mut self) {
        let mut left = programmes(self.filters.cases.iter()).into_iter();
        if let (Some(one), None) = (left.next(), left.next()) {
            self.wheel = one;
        }
    }

    fn follow(&mut self, corpus: &Corpus, question: QuestionId) {
        let Some(row) = corpus.tables().questions.get(question.index()) else {
            return;
        };
        if row.relations.iter().any(|&id| !self.filters.passes(corpus, id)) {
            self.filters = Default::default();
        }
        if self.view != ViewKind::Network {
            self.view = ViewKind::Network;
        }
        self.camera = Camera::default();
        self.select(corpus, Some(Item::Question(question)));
    }
}

/// The wheels an item stands at, its own programme first; empty where it belongs to none or, like a feature, to all.
pub(super) fn wheels_of(corpus: &Corpus, item: Item) -> Vec<Programme> {
    let tables = corpus.tables();
    match item {
        Item::Entity(id) => {
            let Some(entity) = tables.entities.get(id.index()) else {
                return Vec::new();
            };
            let of_links = corpus.touching(id).iter().map(|&r| corpus.relation(r).case);
            programmes(core::iter::once(entity.case).chain(of_links))
        }
        Item::Relation(id) => programmes(tables.relations.get(id.index()).map(|r| r.case)),
        Item::Arc(programme, _) => vec![programme],
        Item::Feature(_) => Vec::new(),
        Item::Figure(id) => programmes(tables.figures.get(id.index()).map(|f| f.case)),
        Item::Event(id) => programmes(tables.events.get(id.index()).map(|e| e.case)),
        Item::Source(id) => programmes(tables.sources.get(id.index()).map(|s| s.case)),
        Item::Oddity(id) => {
            // An oddity is about rows, never about oddities, so this ends.
            let about = tables
                .oddities
                .get(id.index())
                .map(|o| o.about.as_slice())
                .unwrap_or_default();
            let firm = about.iter().filter(|i| !matches!(i, Item::Oddity(_)));
            firm.map(|&i| wheels_of(corpus, i))
                .find(|w| !w.is_empty())
                .unwrap_or_default()
        }
        Item::Site(Site::Centre(_)) => vec![Programme::Mep],
        Item::Site(Site::Institute(_)) => vec![Programme::Nnmi],
        Item::Claim(id) => tables
            .claims
            .get(id.index())
            .and_then(|c| c.programme)
            .into_iter()
            .collect(),
        Item::Question(id) => {
            let links = tables
                .questions
                .get(id.index())
                .map(|q| q.relations.as_slice())
                .unwrap_or_default();
            programmes(links.iter().map(|&r| corpus.relation(r).case))
        }
    }
}

/// The features an item belongs to; empty where it has none of its own.
fn rows_of(corpus: &Corpus, item: Item) -> Vec<Feature> {
    let tables = corpus.tables();
    match item {
        Item::Arc(_, feature) | Item::Feature(feature) => vec![feature],
        Item::Relation(id) => tables
            .relations
            .get(id.index())
            .map(|r| r.features.clone())
            .unwrap_or_default(),
        Item::Claim(id) => tables
            .claims
            .get(id.index())
            .and_then(|c| c.feature)
            .into_iter()
            .collect(),
        Item::Entity(id) => chain::rows_of(corpus, id),
        Item::Figure(_) | Item::Event(_) | Item::Source(_) | Item::Oddity(_) | Item::Question(_) | Item::Site(_) => {
            Vec::new()
        }
    }
}

/// The programmes among cases, each once, in the order met.
fn programmes(cases: impl IntoIterator<Item = Case>) -> Vec<Programme> {
    let mut found = Vec::new();
    for programme in cases.into_iter().filter_map(Case::programme) {
        if !found.contains(&programme) {
            found.push(programme);
        }
    }
    found
}
