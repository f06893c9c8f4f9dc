//! Title, the network without a place, the sponsors, and what is drawing and what is data: in the empty corners of the
//! grid, in a column beside it, or below it.

use crate::analysis::layer_rows;
use crate::corpus::{Item, Programme, Status};
use crate::drawing::geometry::{Point, pt};
use crate::drawing::length::n;
use crate::drawing::metrics::Face;
use crate::drawing::{Form, Mark, Role, Scene, Shape, Spot, last, wheel};
use crate::layers::Sponsor;
use crate::text::places::{Places, dots, reading, rings, sponsored, subtitle};
use crate::text::words;
use crate::views::places::layout::{Detail, dealt};
use crate::views::places::scene::flow::Flow;
use crate::views::places::scene::{View, list, nstc};

/// Height kept free below a wide grid for the footnote, px.
pub(super) const FOOT: f64 = 42.0;
/// The same in an embed, whose other words stand there too.
pub(super) const EMBED_FOOT: f64 = 94.0;

/// Draws all words that are not in tiles.
pub(super) fn draw(view: &View, scene: &mut Scene) {
    match view.frame.form {
        Form::Wide => wide(view, scene),
        Form::Embed => column(view, scene),
        Form::Phone => below(view, scene),
    }
}

/// Type sizes of a picture: heading, text.
fn sizes(view: &View) -> (f64, f64) {
    match view.frame.form {
        Form::Wide => (
            (22.0 * view.grid.unit).clamp(18.0, 30.0),
            (12.5 * view.grid.unit).clamp(11.5, 17.0),
        ),
        Form::Embed => (17.0, 11.5),
        Form::Phone => (17.0, 12.5),
    }
}

fn title(view: &View, flow: &mut Flow) {
    let (heading, text) = sizes(view);
    let lang = view.frame.lang;
    flow.lines(Role::Heading, Face::Heading, heading, words(Places::Title, lang), None);
    flow.skip(2.0);
    let c = &view.counts;
    let under = subtitle(c.centres, c.institutes, c.homes, lang);
    flow.lines(Role::Sub, Face::Plain, text, &under, view.figure("f-mep-centers"));
}

/// The sponsors with their marks and counts, each standing for the paper's number.
fn sponsors(view: &View, flow: &mut Flow) {
    let (_, text) = sizes(view);
    let lang = view.frame.lang;
    let bold = Face::Bold;
    let from = flow.scene.marks.len();
    flow.lines(
        Role::BodyStrong,
        bold,
        text,
        words(Places::Sponsors, lang),
        view.figure("f-imi-count"),
    );
    flow.skip(2.0);
    for ((sponsor, name, figure), n) in [
        (Sponsor::Defense, Places::Defense, "f-imi-dod"),
        (Sponsor::Energy, Places::Energy, "f-imi-doe"),
        (Sponsor::Commerce, Places::Commerce, "f-imi-doc"),
    ]
    .into_iter()
    .zip(view.counts.sponsors)
    {
        let half = text * 0.42;
        let middle = pt(flow.x + half * 1.2, flow.y + text * 0.62);
        let item = view.figure(figure);
        for mut mark in wheel::sponsored(sponsor, middle, half) {
            mark.item = item;
            flow.scene.marks.push(mark);
        }
        if let Some(item) = item {
            flow.scene.spots.push(Spot {
                item,
                at: middle,
                radius: half + 2.0,
            });
        }
        let (x, room) = (flow.x, flow.room);
        flow.x += half * 2.4 + 6.0;
        flow.room -= half * 2.4 + 6.0;
        let line = sponsored(n, name, lang);
        flow.lines(Role::Body, Face::Plain, text, &line, item);
        (flow.x, flow.room) = (x, room);
    }
    last(&mut flow.scene.marks[from..]);
}

fn explain(view: &View, flow: &mut Flow) {
    let (_, text) = sizes(view);
    let lang = view.frame.lang;
    let c = &view.counts;
    let each = dealt(c.points, c.centres);
    let most = each.first().copied().unwrap_or(0);
    let more = each.iter().filter(|&&n| n == most).count();
    let said = match view.grid.detail {
        Detail::Named | Detail::Dotted => dots(c.points, more, most, c.centres - more, lang),
        Detail::Merged => rings(c.points, lang),
    };
    flow.lines(
        Role::Sub,
        Face::Plain,
        text.min(13.5),
        &said,
        view.figure("f-mep-sites"),
    );
}

/// How a tile is read.
fn read(view: &View, flow: &mut Flow) {
    let (_, text) = sizes(view);
    flow.lines(Role::Sub, Face::Plain, text.min(13.5), reading(view.frame.lang), None);
}

/// The third network: its wheel at the left, words at its right.
fn third(view: &View, flow: &mut Flow, ring: f64) {
    let (_, text) = sizes(view);
    let lang = view.frame.lang;
    let (x, room, y) = (flow.x, flow.room, flow.y);
    nstc(view, x + ring + 4.0, y + ring + 4.0, ring, flow.scene);
    flow.x += ring * 2.0 + 18.0;
    flow.room -= ring * 2.0 + 18.0;
    let programme = view.frame.corpus.programme_entity(Programme::Nstc).map(Item::Entity);
    flow.lines(Role::BodyStrong, Face::Bold, text, words(Places::Nstc, lang), programme);
    flow.lines(
        Role::Sub,
        Face::Plain,
        text,
        words(Places::NstcText, lang),
        view.figure("f-nstc-hq"),
    );
    flow.y = flow.y.max(y + ring * 2.0 + 8.0);
    (flow.x, flow.room) = (x, room);
}

/// What the ties mean, while they are on: drawn where they are, else in words.
fn ties(view: &View, flow: &mut Flow) {
    let lang = view.frame.lang;
    if layer_rows::all_ties(view.layer_data, view.frame.controls.layers).is_empty() {
        // Where they are to be had is said where they would be explained.
        let size = match view.frame.form {
            Form::Wide => sizes(view).1.min(13.5),
            Form::Embed | Form::Phone => 11.5,
        };
        flow.lines(Role::Sub, Face::Plain, size, words(Places::TiesOff, lang), None);
        return;
    }
    if view.frame.form != Form::Wide {
        flow.lines(
            Role::OuterWords,
            Face::Plain,
            11.5,
            words(Places::TiesApart, lang),
            None,
        );
        return;
    }
    let size = (11.5 * view.grid.unit).clamp(11.5, 15.0);
    flow.lines(Role::OuterHead, Face::Bold, size, words(Places::TiesTitle, lang), None);
    for (name, planned) in [(Places::TieKnown, false), (Places::TieAnnounced, true)] {
        let (long, y) = (size * 2.4, flow.y + size * 0.62);
        let mut line = Mark::new(Role::Tie, Shape::Path(format!("M{} {}h{}", n(flow.x), n(y), n(long)))).wide(1.4);
        line.status = planned.then_some(Status::Plan);
        flow.scene.marks.push(line);
        flow.x += long + 8.0;
        flow.lines(Role::OuterWords, Face::Plain, size, words(name, lang), None);
        flow.x -= long + 8.0;
    }
    flow.lines(Role::OuterWords, Face::Plain, size, words(Places::TiesNote, lang), None);
}

fn footnote(view: &View, flow: &mut Flow) {
    let size = if view.frame.form == Form::Wide {
        (11.5 * view.grid.unit).clamp(11.5, 14.0)
    } else {
        11.5
    };
    flow.lines(
        Role::Page,
        Face::Plain,
        size,
        words(Places::Footnote, view.frame.lang),
        None,
    );
}

fn wide(view: &View, scene: &mut Scene) {
    let g = &view.grid;
    let gap = g.pitch - g.side;
    let corner = |column: u8, row: u8| -> Point { pt(g.tile(column, row).x, g.tile(column, row).y) };
    // North-west: two rows, six columns.
    let mut flow = Flow {
        scene,
        x: corner(1, 1).x,
        y: corner(1, 1).y,
        room: g.pitch * 6.4,
    };
    title(view, &mut flow);
    let ring = (g.pitch * 2.0 - (flow.y - corner(1, 1).y) - 16.0).min(g.side * 0.96) / 2.0;
    let top = corner(1, 3).y - gap - 2.0 * ring - 8.0;
    let mut flow = Flow {
        scene,
        x: corner(1, 1).x,
        y: top,
        room: g.pitch * 6.0 - 2.0 * gap,
    };
    third(view, &mut flow, ring);
    // South-west: between Hawaii and Texas.
    let mut flow = Flow {
        scene,
        x: corner(2, 7).x + gap,
        y: corner(2, 7).y + gap,
        room: g.pitch * 3.0 - 3.0 * gap,
    };
    sponsors(view, &mut flow);
    flow.y = flow.y.max(corner(2, 8).y);
    read(view, &mut flow);
    // South: between Texas and Florida.
    let mut flow = Flow {
        scene,
        x: corner(6, 8).x + gap,
        y: corner(6, 8).y,
        room: g.pitch * 4.0 - 3.0 * gap,
    };
    explain(view, &mut flow);
    // South-east: over Florida and Puerto Rico.
    let mut flow = Flow {
        scene,
        x: corner(10, 7).x + gap,
        y: corner(10, 7).y + gap,
        room: g.pitch * 3.0 - 3.0 * gap,
    };
    ties(view, &mut flow);
    let mut flow = Flow {
        scene,
        x: corner(1, 8).x,
        y: g.bottom() + 10.0,
        room: g.pitch * 12.0 - gap,
    };
    footnote(view, &mut flow);
    let end = flow.y + 6.0;
    scene.size.h = scene.size.h.max(end);
}

/// An embed has the title in the empty north-west, a column at the left, and the rest below.
fn column(view: &View, scene: &mut Scene) {
    let g = &view.grid;
    let mut flow = Flow {
        scene,
        x: 10.0,
        y: 6.0,
        room: g.tile(7, 2).x - 22.0,
    };
    title(view, &mut flow);
    let mut flow = Flow {
        y: flow.y.max(g.tile(1, 3).y - g.pitch * 0.1) + 2.0,
        scene: flow.scene,
        x: 10.0,
        room: g.origin.x - 18.0,
    };
    third(view, &mut flow, 20.0);
    flow.skip(4.0);
    sponsors(view, &mut flow);
    let mut flow = Flow {
        y: flow.y.max(g.bottom()) + 8.0,
        scene: flow.scene,
        x: 10.0,
        room: view.frame.size.w - 20.0,
    };
    read(view, &mut flow);
    explain(view, &mut flow);
    footnote(view, &mut flow);
    ties(view, &mut flow);
    let end = flow.y + 4.0;
    scene.size.h = scene.size.h.max(end);
}

/// On a phone the title stands in the empty north-west, the rest below the grid.
fn below(view: &View, scene: &mut Scene) {
    let g = &view.grid;
    let mut flow = Flow {
        scene,
        x: g.origin.x + 2.0,
        y: g.origin.y,
        room: g.pitch * 10.6,
    };
    let (heading, _) = sizes(view);
    let lang = view.frame.lang;
    flow.lines(Role::Heading, Face::Heading, heading, words(Places::Title, lang), None);
    let mut flow = Flow {
        scene,
        x: g.origin.x + 4.0,
        y: g.bottom() + 10.0,
        room: g.pitch * 12.0 - 12.0,
    };
    let c = &view.counts;
    let under = subtitle(c.centres, c.institutes, c.homes, lang);
    flow.lines(Role::Sub, Face::Plain, 12.5, &under, view.figure("f-mep-centers"));
    flow.skip(10.0);
    third(view, &mut flow, 26.0);
    flow.skip(8.0);
    sponsors(view, &mut flow);
    flow.skip(8.0);
    read(view, &mut flow);
    flow.skip(4.0);
    explain(view, &mut flow);
    flow.skip(8.0);
    list::draw(view, &mut flow);
    flow.skip(8.0);
    footnote(view, &mut flow);
    ties(view, &mut flow);
    let end = flow.y + 8.0;
    scene.size.h = scene.size.h.max(end);
}
