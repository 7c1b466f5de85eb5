//! The rules: every kind of change, whether it is breaking, and why.
//!
//! In: nothing. Out: a table. A change is breaking when a program that compiled does not compile any more, when one
//! that compiles says something else on the wire or shows what it hid, or when what was read is not read any more.
//! What is only said of a thing (titles, descriptions, notes, pages, examples) is not compared.

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A name in code stays and stands for something else.
    ChangedMeaning,
    /// It is gone.
    Removed,
    /// It is the same on the wire under another name in code.
    Renamed,
    /// It is not at this path in code any more.
    Moved,
    /// It has another type.
    Retyped,
    /// It must be there, and need not before, or was not there.
    NewlyRequired,
    /// It need not be there any more.
    NoLongerRequired,
    /// The positions of what a constructor takes have changed.
    ArgumentsReordered,
    /// A constructor takes by name what it took by position, or the reverse.
    ConstructorReshaped,
    /// It travels in another part of the request.
    PartChanged,
    /// Status, form of the body, columns or figures of a file are others.
    WireChanged,
    /// What could be done with it cannot be done any more.
    AbilityLost,
    /// A call is sent again where it was not.
    RepeatedMore,
    /// What was known of a code's effect or of a repetition is another, or is not known any more.
    OutcomeChanged,
    /// Waiting for a state ends at others.
    FinalsChanged,
    /// A callback is recognized by others of its properties, or some of them as another.
    RecognitionChanged,
    /// What is personal is shown by `Debug` and in errors.
    ShownNow,
    /// It is new, and need not be there.
    Added,
    /// A type stands elsewhere and is still exported where it was.
    Relocated,
    /// A limit of what is sent is narrower, or nobody can say.
    LimitTightened,
    /// A limit of what is sent is wider.
    LimitLoosened,
    /// A limit of what is only received is another.
    LimitOfResponse,
    /// More can be done with it.
    AbilityGained,
    /// A call is sent again less often, or only where a policy of the user's says so.
    RepeatedLess,
    /// What may be absent may be `null`, or the reverse.
    AbsenceChanged,
    /// What is personal is hidden.
    HiddenNow,
    /// Which codes are documented, and with which statuses and spellings.
    CodesListed,
    /// What is told to people and to the sandbox alone.
    Documented,
}

/// What is said of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name, for programs.
    pub name: &'static str,
    /// Whether it is breaking.
    pub breaking: bool,
    /// Why.
    pub why: &'static str,
}

impl Kind {
    /// Every kind: what is worst first.
    pub const ALL: [Self; 28] = [
        Self::ChangedMeaning,
        Self::Removed,
        Self::Renamed,
        Self::Moved,
        Self::Retyped,
        Self::NewlyRequired,
        Self::NoLongerRequired,
        Self::ArgumentsReordered,
        Self::ConstructorReshaped,
        Self::PartChanged,
        Self::WireChanged,
        Self::AbilityLost,
        Self::RepeatedMore,
        Self::OutcomeChanged,
        Self::FinalsChanged,
        Self::RecognitionChanged,
        Self::ShownNow,
        Self::Added,
        Self::Relocated,
        Self::LimitTightened,
        Self::LimitLoosened,
        Self::LimitOfResponse,
        Self::AbilityGained,
        Self::RepeatedLess,
        Self::AbsenceChanged,
        Self::HiddenNow,
        Self::CodesListed,
        Self::Documented,
    ];

    /// The rule of this kind.
    pub const fn rule(self) -> Rule {
        let (name, breaking, why) = match self {
            Self::ChangedMeaning => {
                ("changed_meaning", true, "programs compile as before, and say something else on the wire")
            }
            Self::Removed => ("removed", true, "programs that name it do not compile"),
            Self::Renamed => ("renamed", true, "programs that name it do not compile"),
            Self::Moved => ("moved", true, "programs that import it from there do not compile"),
            Self::Retyped => ("retyped", true, "programs that hand it over or read it do not compile"),
            Self::NewlyRequired => (
                "newly_required",
                true,
                "a constructor takes more, or a response without it, such as one that was stored, is not read",
            ),
            Self::NoLongerRequired => ("no_longer_required", true, "a constructor takes less, or its type is `Option`"),
            Self::ArgumentsReordered => ("arguments_reordered", true, "programs that hand them over do not compile"),
            Self::ConstructorReshaped => ("constructor_reshaped", true, "programs that call it do not compile"),
            Self::PartChanged => ("part_changed", true, "it goes elsewhere on the wire"),
            Self::WireChanged => ("wire_changed", true, "what was sent or read is not sent or read any more"),
            Self::AbilityLost => ("ability_lost", true, "programs that make use of it do not compile"),
            Self::RepeatedMore => ("repeated_more", true, "the client sends again what it sent once"),
            Self::OutcomeChanged => ("outcome_changed", true, "the client and programs decide by it what to do next"),
            Self::FinalsChanged => ("finals_changed", true, "a program goes on with another state than before"),
            Self::RecognitionChanged => {
                ("recognition_changed", true, "a callback is read as another, or handled a second time")
            }
            Self::ShownNow => ("shown_now", true, "logs hold what they were promised not to hold"),
            Self::Added => {
                ("added", false, "structs that the server fills and enums are open, and what is sent has a setter")
            }
            Self::Relocated => ("relocated", false, "every path that it had leads to it"),
            Self::LimitTightened => (
                "limit_tightened",
                false,
                "the client checks no limit: the same goes over the wire, and only the sandbox refuses more",
            ),
            Self::LimitLoosened => ("limit_loosened", false, "what was right is still right"),
            Self::LimitOfResponse => ("limit_of_response", false, "the client checks no limit of a response"),
            Self::AbilityGained => ("ability_gained", false, "nobody made use of it"),
            Self::RepeatedLess => ("repeated_less", false, "nothing happens twice that happened once"),
            Self::AbsenceChanged => ("absence_changed", false, "both are read as `None`"),
            Self::HiddenNow => ("hidden_now", false, "`Debug` promises no text"),
            Self::CodesListed => (
                "codes_listed",
                false,
                "a code that is listed makes an outcome known, and one that is not leaves it unknown",
            ),
            Self::Documented => ("documented", false, "the client does not go by it"),
        };
        Rule { name, breaking, why }
    }

    /// Whether it is breaking.
    pub const fn is_breaking(self) -> bool {
        self.rule().breaking
    }
}
