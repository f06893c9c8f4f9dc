//! What the components of one app share: the corpus, the state, and what is only of the moment. Knows no elements.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::{Knobs, Moment, subset_at};
use crate::corpus::{Corpus, Item, Lang, Subset};
use crate::layout::geometry::{Point, Size};
use crate::outside::Outside;
use crate::scene::{Form, Frame, Scene};
use crate::state::{Action, Camera, State, ViewKind};

#[cfg(feature = "hydrate")]
use super::elsewhere::Bring;
use super::gallery::Gallery;
use super::said::{self, Said};
use super::stage::camera;
use super::stage::walk::Step;
use super::table::Listing;

/// What is folded out over the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Drawer {
    /// Nothing.
    #[default]
    None,
    /// Filters.
    Filters,
    /// Search.
    Search,
}

/// One app's shared values; as cheap to copy as a number.
#[derive(Clone, Copy)]
pub struct Store {
    corpus: StoredValue<Arc<Corpus>>,
    outside: RwSignal<Arc<Outside>>,
    /// What is on show, as the address has it.
    pub state: RwSignal<State>,
    /// What is folded out.
    pub drawer: RwSignal<Drawer>,
    /// Whether the panel is open with nothing selected, where it is not always there.
    pub guide: RwSignal<bool>,
    /// Which list the text view shows, and in what order.
    pub listing: RwSignal<Listing>,
    /// What the address said that was not understood, as markup.
    pub notice: RwSignal<String>,
    /// Items the panel showed before.
    pub trail: RwSignal<Vec<Item>>,
    /// Under the pointer.
    pub hover: RwSignal<Option<Item>>,
    /// Where the keyboard stands in the picture.
    pub cursor: RwSignal<Option<Step>>,
    /// What is read out.
    pub said: RwSignal<String>,
    /// Size of the stage once it is known, in CSS pixels.
    pub frame: RwSignal<Option<Size>>,
    /// Whether the moment steps on by itself.
    pub playing: RwSignal<bool>,
    /// Whether the next turn of a knob goes on with the last one: "back" undoes both at once.
    pub onward: RwSignal<bool>,
    /// Camera while a gesture goes on.
    pub flight: RwSignal<Option<Camera>>,
    /// Language.
    pub lang: Memo<Lang>,
    /// View.
    pub view: Memo<ViewKind>,
    /// Selection.
    pub selected: Memo<Option<Item>>,
    /// What the filters leave.
    pub shown: Memo<Subset>,
    /// The picture, once the size of the stage is known.
    pub scene: RwSignal<Option<Arc<Scene>>>,
    #[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "only a browser draws anew"))]
    plan: Memo<Option<Plan>>,
    #[cfg(feature = "hydrate")]
    held: StoredValue<Held, LocalStorage>,
    /// The lists as markup, where they are on show.
    pub lists: RwSignal<String>,
    /// The argument as markup, where it is on show.
    pub outline: RwSignal<String>,
    /// Size of the sheet the picture is on: the stage's, or taller where the picture needs more and the stage scrolls.
    pub sheet: Memo<Option<Size>>,
}

impl Store {
    /// A store for one app.
    pub fn new(corpus: Arc<Corpus>, first: State) -> Self {
        let state = RwSignal::new(first);
        let frame = RwSignal::new(None);
        let held = StoredValue::new(corpus);
        // What is known outside the paper comes with the views that show it.
        let known = match cfg!(feature = "ssr") {
            true => Outside::bundled().unwrap_or_default(),
            false => Outside::default(),
        };
        let beside = RwSignal::new(Arc::new(known));
        let outline = match cfg!(feature = "ssr") {
            true => super::argument::first(&held.get_value(), first),
            false => String::new(),
        };
        let filters = Memo::new(move |_| state.with(|s| s.filters));
        let moment = Memo::new(move |_| state.with(|s| s.knobs.moment));
        let shown = Memo::new(move |_| {
            held.with_value(|c| {
                let shown = filters.with(|f| f.subset(c));
                moment.get().map_or(shown.clone(), |at| subset_at(c, &shown, at))
            })
        });
        let plan = Memo::new(move |_| {
            let size = frame.get()?;
            Some(state.with(|s| Plan::of(s, size)))
        });
        let scene = RwSignal::new(None::<Arc<Scene>>);
        let sheet = Memo::new(move |_| {
            let (plan, tall) = (plan.get()?, scene.with(|s| s.as_ref().map(|s| s.size.h))?);
            let h = (tall / plan.zoom).round().max(plan.size.h);
            Some(Size { w: plan.size.w, h })
        });
        Store {
            corpus: held,
            outside: beside,
            state,
            drawer: RwSignal::default(),
            guide: RwSignal::new(false),
            listing: RwSignal::default(),
            notice: RwSignal::default(),
            trail: RwSignal::default(),
            hover: RwSignal::new(None),
            cursor: RwSignal::new(None),
            said: RwSignal::default(),
            frame,
            playing: RwSignal::new(false),
            onward: RwSignal::new(false),
            flight: RwSignal::new(None),
            lang: Memo::new(move |_| state.with(|s| s.lang)),
            view: Memo::new(move |_| state.with(|s| s.view)),
            selected: Memo::new(move |_| state.with(|s| s.selected)),
            shown,
            scene,
            plan,
            #[cfg(feature = "hydrate")]
            held: StoredValue::new_local(Held {
                gallery: None,
                bring: None,
            }),
            lists: RwSignal::default(),
            outline: RwSignal::new(outline),
            sheet,
        }
    }

    /// The paper.
    pub fn corpus(&self) -> Arc<Corpus> {
        self.corpus.get_value()
    }

    /// What is known outside it.
    pub fn outside(&self) -> Arc<Outside> {
        self.outside.get()
    }

    /// Carries out an action of the reader.
    pub fn act(&self, action: Action) {
        let before = self.state.get_untracked();
        let after = before.after(&self.corpus(), action);
        if after != before {
            self.state.set(after);
        }
    }

    /// Selects an item, remembering what the panel showed.
    pub fn select(&self, item: Item) {
        if let Some(before) = self.selected.get_untracked()
            && before != item
        {
            self.trail.update(|t| {
                t.push(before);
                // A walk of any length stays small.
                if t.len() > 50 {
                    t.remove(0);
                }
            });
        }
        self.hover.set(None);
        match item {
            Item::Question(id) => self.act(Action::Follow(id)),
            Item::Entity(_)
            | Item::Relation(_)
            | Item::Arc(..)
            | Item::Feature(_)
            | Item::Figure(_)
            | Item::Event(_)
            | Item::Source(_)
            | Item::Oddity(_)
            | Item::Claim(_)
            | Item::Site(_) => self.act(Action::Select(Some(item))),
        }
    }

    /// Goes back to what the panel showed before; to nothing where there was nothing.
    pub fn back(&self) {
        let before = self.trail.try_update(Vec::pop).flatten();
        self.act(Action::Select(before));
    }

    /// Lets go of the selection.
    pub fn close(&self) {
        self.trail.set(Vec::new());
        self.cursor.set(None);
        self.guide.set(false);
        self.act(Action::Select(None));
    }

    /// What the picture lights: what is under the pointer, else where the keyboard stands, else the selection.
    pub fn lit(&self) -> Option<Item> {
        let walked = |step: Step| step.along.map_or(step.item, Item::Relation);
        self.hover
            .get()
            .or_else(|| self.cursor.get().map(walked))
            .or_else(|| self.selected.get())
    }

    /// Says how the gallery is brought.
    #[cfg(feature = "hydrate")]
    pub fn fetch_by(&self, bring: Option<Bring>) {
        self.held.update_value(|h| h.bring = bring);
    }

    /// How the gallery is brought, if it can be.
    #[cfg(feature = "hydrate")]
    pub fn bring(&self) -> Option<Bring> {
        self.held.with_value(|h| h.bring)
    }

    /// The gallery: where nothing is fetched it is always here.
    #[cfg(not(feature = "hydrate"))]
    pub fn gallery(&self) -> Option<Rc<dyn Gallery>> {
        Some(Rc::from(super::gallery::open()))
    }

    /// The gallery, once it is here.
    #[cfg(feature = "hydrate")]
    pub fn gallery(&self) -> Option<Rc<dyn Gallery>> {
        self.held.with_value(|h| h.gallery.clone())
    }

    /// What a view says of itself, once it is known.
    pub fn said(&self, view: ViewKind) -> Option<Said> {
        // Comes with the gallery, as what is known outside the paper does.
        self.outside.track();
        said::known(view, self.gallery().as_deref())
    }

    /// The month a drag over the time view has come to, if it began on one of its scales; points of the scene.
    #[cfg(feature = "hydrate")]
    pub fn moment_along(&self, from: Point, to: Point) -> Option<Moment> {
        let gallery = self.gallery()?;
        untrack(|| self.with_frame(|frame| gallery.moment_along(frame, from, to))).flatten()
    }

    /// Nothing is dragged where nothing runs.
    #[cfg(not(feature = "hydrate"))]
    pub fn moment_along(&self, _: Point, _: Point) -> Option<Moment> {
        None
    }

    /// Keeps the gallery, and takes in what is known outside the paper, which comes with it.
    #[cfg(feature = "hydrate")]
    pub fn hold(&self, gallery: Rc<dyn Gallery>) {
        let outside = Arc::new(gallery.outside());
        self.held.update_value(|h| h.gallery = Some(gallery));
        self.outside.set(outside);
    }

    /// Draws the picture again whenever what it is drawn from changes.
    #[cfg(feature = "hydrate")]
    pub fn follow(self) {
        Effect::new(move |_| {
            let Some(plan) = self.plan.get() else { return };
            self.shown.track();
            match plan.view {
                ViewKind::Network => {
                    self.outside.track();
                    // What is not from the paper is known to the gallery alone; until that is here, the network stands
                    // without it.
                    let layers = plan.knobs.layers;
                    let beyond = layers.checked || layers.after || plan.zoom >= crate::scene::institutes::FROM;
                    if !beyond || self.gallery().is_none() {
                        let scene = untrack(|| self.with_frame(crate::scene::network::scene));
                        self.scene.set(scene.map(Arc::new));
                    }
                    if beyond {
                        super::elsewhere::draw(self, plan.view);
                    }
                }
                view @ (ViewKind::Framework
                | ViewKind::Time
                | ViewKind::Money
                | ViewKind::Places
                | ViewKind::Compare
                | ViewKind::Argument) => {
                    super::elsewhere::draw(self, view);
                }
            }
        });
    }

    /// Computes something from the frame the present scene was computed from.
    pub fn with_frame<T>(&self, f: impl FnOnce(&Frame) -> T) -> Option<T> {
        let size = self.frame.get()?;
        let plan = self.state.with(|s| Plan::of(s, size));
        let (corpus, outside) = (self.corpus(), self.outside());
        Some(self.shown.with(|s| f(&plan.frame(&corpus, &outside, s))))
    }
}

/// The gallery of one app, and how it is brought.
#[cfg(feature = "hydrate")]
struct Held {
    gallery: Option<Rc<dyn Gallery>>,
    bring: Option<Bring>,
}

/// Everything but corpus and filters that a scene depends on.
#[derive(Clone, Copy, PartialEq)]
struct Plan {
    view: ViewKind,
    lang: Lang,
    size: Size,
    zoom: f64,
    wheel: crate::corpus::Programme,
    row: crate::corpus::Feature,
    knobs: Knobs,
}

impl Plan {
    fn of(state: &State, size: Size) -> Plan {
        Plan {
            view: state.view,
            lang: state.lang,
            size,
            zoom: state.camera.zoom,
            wheel: state.wheel,
            row: state.row,
            knobs: state.knobs,
        }
    }

    fn frame<'a>(&self, corpus: &'a Corpus, outside: &'a Outside, shown: &'a Subset) -> Frame<'a> {
        Frame {
            corpus,
            shown,
            lang: self.lang,
            size: camera::picture(
                self.size,
                Camera {
                    zoom: self.zoom,
                    ..Camera::default()
                },
            ),
            zoom: self.zoom,
            form: Form::for_width(self.size.w),
            wheel: self.wheel,
            row: self.row,
            knobs: self.knobs,
            outside: Some(outside),
        }
    }
}
