//! The places view: a tile for each state and Puerto Rico with its MEP centre and the institutes at home there. Tiles,
//! homes and sponsors come from outside the paper and are marked so; counts are the paper's.

mod flow;
mod list;
mod tile;
mod words;

use crate::analysis::layer_rows;
use crate::corpus::{Code, EntityId, Item, Programme, Region, Site};
use crate::drawing;
use crate::drawing::geometry::{Rect, Size, pt};
use crate::drawing::length::n;
use crate::drawing::wheel::{Arcs, Facts, Style, Wheel};
use crate::drawing::{Form, Frame, Mark, Role, Scene, Shape, Spot, wheel};
use crate::layers::{LayerData, Tie};
use crate::views::places::layout;
use crate::views::places::layout::{Busy, Grid};

/// Draws the places. Without knowledge from outside the paper there is nothing to place: the picture is empty.
pub fn scene(frame: &Frame) -> Scene {
    let mut scene = Scene {
        size: Size { ..frame.size },
        marks: Vec::new(),
        spots: Vec::new(),
        names: Vec::new(),
        curves: Vec::new(),
        columns: Vec::new(),
    };
    let Some(layer_data) = frame.layer_data else {
        return scene;
    };
    let view = View {
        frame,
        layer_data,
        grid: grid(frame),
        counts: Counts::of(frame, layer_data),
    };
    let states = &layer_data.tables().tiles;
    scene.marks.extend(states.iter().map(|t| tile::ground(&view, t)));
    let ground = scene.marks.len();
    for t in states {
        tile::draw(&view, t, &mut scene);
    }
    for a in &layer_data.tables().asides {
        tile::draw_aside(&view, a, &mut scene);
    }
    words::draw(&view, &mut scene);
    if frame.form == Form::Wide {
        let ties = layer_rows::all_ties(layer_data, frame.controls.layers);
        let drawn: Vec<Mark> = ties
            .iter()
            .filter_map(|t| tie_between(&scene, layer_data, t))
            .flatten()
            .collect();
        // Over the grounds, under letters and marks.
        scene.marks.splice(ground..ground, drawn);
    }
    scene
}

/// What every part of the picture needs.
struct View<'a> {
    frame: &'a Frame<'a>,
    layer_data: &'a LayerData,
    grid: Grid,
    counts: Counts,
}

impl View<'_> {
    /// A node of the paper, by its stable name.
    fn entity(&self, slug: &str) -> Option<EntityId> {
        self.frame.corpus.entity_named(slug)
    }

    /// Whether the filters leave a node on show.
    fn shows(&self, slug: &str) -> bool {
        self.entity(slug).is_some_and(|id| self.frame.shown.has_entity(id))
    }

    /// A number of the paper as an item, by its stable name.
    fn figure(&self, slug: &str) -> Option<Item> {
        self.frame.corpus.item_coded(&format!("f.{slug}"))
    }
}

/// What is counted. Centres, points and institutes are the paper's numbers; the states are counted from the homes.
struct Counts {
    centres: usize,
    points: usize,
    institutes: usize,
    sponsors: [usize; 3],
    homes: usize,
}

impl Counts {
    fn of(frame: &Frame, layer_data: &LayerData) -> Counts {
        let (mut centres, mut points, mut sponsors) = (0, 0, [0; 3]);
        for programme in [Programme::Mep, Programme::Nnmi] {
            match Facts::of(frame.corpus, programme) {
                Facts::Centres { centres: c, points: p } => (centres, points) = (c, p),
                Facts::Institutes { sponsors: s, .. } => sponsors = s,
                Facts::Planned => {}
            }
        }
        let homes = Region::ALL
            .iter()
            .filter(|&&r| layer_data.institutes_in(r).next().is_some())
            .count();
        Counts {
            centres,
            points,
            institutes: sponsors.iter().sum(),
            sponsors,
            homes,
        }
    }

    /// How many service points a state's centre gets.
    fn dealt(&self, region: Region) -> usize {
        layout::dealt(self.points, self.centres)
            .get(region.index())
            .copied()
            .unwrap_or(0)
    }
}

/// Width of the column of words beside the grid of an embed, px at least.
const COLUMN: f64 = 152.0;

fn grid(frame: &Frame) -> Grid {
    let (w, h) = (frame.size.w, frame.size.h);
    match frame.form {
        Form::Wide => Grid::fit(Size { w, h: h - words::FOOT }, 12.0, 14.0, false),
        Form::Embed => {
            let mut grid = Grid::fit(
                Size {
                    w: w - COLUMN - 20.0,
                    h: h - words::EMBED_FOOT,
                },
                8.0,
                6.0,
                false,
            );
            // Against the right edge, so that the words keep one column.
            grid.origin.x = w - 10.0 - grid.pitch * (f64::from(layout::COLUMNS) - 1.0) - grid.side;
            grid
        }
        Form::Phone => Grid::fit(Size { w, h }, 10.0, 6.0, true),
    }
}

/// The known ties of a place, where the layer is on and the picture shows both ends.
pub fn lit_ties(scene: &Scene, frame: &Frame, item: Item) -> Vec<Mark> {
    let (Some(layer_data), Item::Site(site)) = (frame.layer_data, item) else {
        return Vec::new();
    };
    let mut marks = Vec::new();
    for tie in layer_rows::ties(layer_data, frame.controls.layers, site) {
        let Some(drawn) = tie_between(scene, layer_data, tie) else {
            continue;
        };
        let far = Item::Site(match site {
            Site::Centre(_) => Site::Institute(tie.institute),
            Site::Institute(_) => Site::Centre(tie.region),
        });
        marks.extend(drawn);
        marks.extend(
            scene
                .marks
                .iter()
                .filter(|m| m.item == Some(far))
                .filter_map(drawing::raised),
        );
    }
    marks
}

/// A tie between a centre and an institute, dashed where it was only announced; nothing if the picture lacks an end.
pub(crate) fn tie_between(scene: &Scene, layer_data: &LayerData, tie: &Tie) -> Option<[Mark; 2]> {
    let from = scene.spot(Item::Site(Site::Centre(tie.region)))?;
    let to = scene.spot(Item::Site(Site::Institute(tie.institute)))?;
    let c = if layer_data.institutes_in(tie.region).any(|i| i.id == tie.institute) {
        layout::tie_within(from.at, to.at)
    } else {
        layout::tie(from.at, to.at, &busy(scene, from, to))
    };
    let d = format!(
        "M{} {}C{} {} {} {} {} {}",
        n(c[0].x),
        n(c[0].y),
        n(c[1].x),
        n(c[1].y),
        n(c[2].x),
        n(c[2].y),
        n(c[3].x),
        n(c[3].y)
    );
    let mut line = Mark::new(Role::Tie, Shape::Path(d)).wide(1.4);
    if tie.planned {
        line = line.dashed(crate::corpus::Status::Plan);
    }
    let ring = Mark::new(Role::Tie, Shape::Circle(from.at, from.radius + 1.0)).wide(1.4);
    Some([line, ring])
}

/// What a tie keeps off: words, and the marks of other places.
fn busy(scene: &Scene, from: &Spot, to: &Spot) -> Vec<Busy> {
    // What layers add comes after the ties are drawn, and must not move one that is lit.
    let drawn = scene
        .marks
        .iter()
        .filter(|m| !matches!(m.role, Role::Outer(_) | Role::OuterHead | Role::OuterWords));
    let words = drawn.filter_map(|m| {
        let weight = match m.item {
            // Through the name at its own end a tie would seem to strike it out.
            Some(of) if of == to.item => 16.0,
            Some(Item::Site(Site::Institute(_))) => 8.0,
            _ => 4.0,
        };
        Some(Busy {
            rect: m.words()?.0.grown(2.0),
            weight,
        })
    });
    let others = scene
        .spots
        .iter()
        .filter(|s| matches!(s.item, Item::Site(_)) && s.item != from.item && s.item != to.item);
    let marks = others.map(|s| Busy {
        rect: Rect::around(s.at, 2.0 * s.radius + 6.0, 2.0 * s.radius + 6.0),
        weight: 10.0,
    });
    words.chain(marks).collect()
}

/// The wheel of the third network, which has no place, and its spot.
fn nstc(view: &View, x: f64, y: f64, ring: f64, scene: &mut Scene) {
    let wheel = Wheel {
        programme: Programme::Nstc,
        centre: pt(x, y),
        ring,
    };
    let style = Style {
        arcs: Arcs::All,
        counts: None,
        lang: view.frame.lang,
        type_size: 11.5,
    };
    let programme = view.frame.corpus.programme_entity(Programme::Nstc);
    // Here the ring stands for the network as its name does: both are lit or neither.
    let ring = |m: Mark| match (m.role, programme) {
        (Role::Arc, Some(id)) => m.of(Item::Entity(id)),
        _ => m,
    };
    scene
        .marks
        .extend(wheel::draw(view.frame.corpus, &wheel, &style).into_iter().map(ring));
    if let Some(id) = programme {
        scene.spots.push(Spot {
            item: Item::Entity(id),
            at: wheel.centre,
            radius: wheel.outer(),
        });
    }
}
