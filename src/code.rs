//! Shared by the catalogues: members with frozen codes, and sets of them.

/// A text is not a code of the catalogue it was looked up in, or is a word that more than one of its members go by.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("«{value}» is {}", in_words(.what, .near, .candidates))]
pub struct UnknownCode {
    /// The text that was read.
    pub value: String,
    /// What was looked for.
    pub what: &'static str,
    /// The code nearest to it, empty when none is near; the first of the candidates where there are any.
    pub nearest: &'static str,
    /// Up to three codes near to it, the nearest first; none where there are candidates.
    pub near: Vec<&'static str>,
    /// The codes of the members that go by that word, where they are several; otherwise none.
    pub candidates: &'static [&'static str],
}

impl UnknownCode {
    /// No code, with those near to it.
    pub(crate) fn near(value: &str, what: &'static str, near: Vec<&'static str>) -> Self {
        let nearest = near.first().copied().unwrap_or_default();
        UnknownCode { value: value.to_owned(), what, nearest, near, candidates: &[] }
    }

    /// No code, looked up among spellings, each with the code it stands for.
    pub(crate) fn among(
        value: &str,
        what: &'static str,
        spellings: impl Iterator<Item = (&'static str, &'static str)>,
    ) -> Self {
        UnknownCode::near(value, what, crate::nearest::nearest_few(value, spellings))
    }

    /// A word of several members.
    pub(crate) fn ambiguous(value: &str, what: &'static str, candidates: &'static [&'static str]) -> Self {
        let nearest = candidates.first().copied().unwrap_or_default();
        UnknownCode { value: value.to_owned(), what, nearest, near: Vec::new(), candidates }
    }
}

/// "no benefit; the nearest is su", "more than one benefit: a or b".
fn in_words(what: &str, near: &[&str], candidates: &[&str]) -> String {
    if candidates.is_empty() {
        format!("no {what}{}", crate::nearest::hints(near))
    } else {
        format!("more than one {what}: {}", candidates.join(" or "))
    }
}

/// Declares an enum whose members have a frozen code for files, a Danish name for people, an English gloss, and the other
/// spellings that documents and systems use. A word that several members go by is declared as ambiguous, and refused.
macro_rules! coded {
    ($(#[$meta:meta])* pub enum $name:ident, $what:literal { $($members:tt)+ } $($ambiguous:tt)*) => {
        crate::code::catalogue! { $(#[$meta])* pub enum $name, $what { $($members)+ } $($ambiguous)* }

        /// Reads the code, the name or any other spelling, whatever its case, with `æøå` or `ae oe aa`.
        impl core::str::FromStr for $name {
            type Err = crate::UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $name::spelt(text).ok_or_else(|| $name::unknown(text))
            }
        }
    };
}

/// The same without `FromStr`, for a catalogue with its own error.
macro_rules! catalogue {
    (
        $(#[$meta:meta])*
        pub enum $name:ident, $what:literal {
            $($(#[$doc:meta])* $member:ident = $code:literal, $name_da:literal, $name_en:literal $(, [$($alias:literal),+ $(,)?])?;)+
        }
        $(ambiguous { $($word:literal = [$($of:ident),+];)+ })?
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name {
            $(
                #[doc = concat!("*", $name_da, "*: ", $name_en, ".\n\nCode `", $code, "`.\n")]
                $(#[$doc])*
                #[doc(alias = $name_da)]
                $member,
            )+
        }

        impl $name {
            /// Every member, in the order of the catalogue.
            pub const ALL: &'static [$name] = &[$($name::$member),+];

            /// The code it has in files. Codes are never changed.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $($name::$member => $code,)+
                }
            }

            /// Its official name in Danish.
            #[must_use]
            pub const fn name_da(self) -> &'static str {
                match self {
                    $($name::$member => $name_da,)+
                }
            }

            /// What it is, in English.
            #[must_use]
            pub const fn name_en(self) -> &'static str {
                match self {
                    $($name::$member => $name_en,)+
                }
            }

            /// Other spellings in documents and systems.
            #[must_use]
            pub const fn aliases(self) -> &'static [&'static str] {
                match self {
                    $($name::$member => &[$($($alias),+)?],)+
                }
            }

            /// The member of a code as files write it, to the letter.
            ///
            /// # Errors
            /// [`UnknownCode`](crate::UnknownCode), with the nearest code.
            pub fn from_code(code: &str) -> Result<Self, crate::UnknownCode> {
                $name::ALL.iter().copied().find(|member| member.code() == code).ok_or_else(|| $name::unknown(code))
            }

            /// The words that several members go by, each with their codes.
            const AMBIGUOUS: &'static [(&'static str, &'static [&'static str])] =
                &[$($(($word, &[$($name::$of.code()),+])),+)?];

            /// The member that a text spells: its code, its name or another spelling.
            fn spelt(text: &str) -> Option<Self> {
                let same = |name: &str| crate::nearest::same_word(text, name);
                let is = |member: &$name| {
                    same(member.code()) || same(member.name_da()) || member.aliases().iter().any(|alias| same(alias))
                };
                $name::ALL.iter().copied().find(is)
            }

            fn unknown(text: &str) -> crate::UnknownCode {
                let shared = $name::AMBIGUOUS.iter().find(|(word, _)| crate::nearest::same_word(text, word));
                if let Some((_, candidates)) = shared {
                    return crate::UnknownCode::ambiguous(text, $what, candidates);
                }
                let spellings = $name::ALL.iter().flat_map(|member| {
                    let names = [member.code(), member.name_da()].into_iter().chain(member.aliases().iter().copied());
                    names.map(|name| (name, member.code()))
                });
                crate::UnknownCode::among(text, $what, spellings)
            }
        }

        /// The code.
        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.code())
            }
        }

        #[cfg(feature = "serde")]
        crate::text::serde_as_text!(
            $name,
            concat!("the code of a ", $what),
            read $name::from_code,
            "enum": $name::ALL.iter().map(|member| member.code()).collect::<Vec<_>>(),
        );
    };
}

/// Declares a set of the members of a catalogue, for constants and look-ups.
macro_rules! code_set {
    ($(#[$meta:meta])* pub struct $set:ident of $member:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $set(u64);

        impl $set {
            /// The set of none.
            pub const EMPTY: $set = $set(0);

            /// The set of these.
            #[must_use]
            pub const fn of(members: &[$member]) -> Self {
                let mut set = 0;
                let mut i = 0;
                while i < members.len() {
                    set |= 1 << members[i] as u8;
                    i += 1;
                }
                $set(set)
            }

            /// Whether a member is in it.
            #[must_use]
            pub const fn contains(self, member: $member) -> bool {
                self.0 & (1 << member as u8) != 0
            }

            /// Whether nothing is in it.
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// What is in this set or in another.
            #[must_use]
            pub const fn union(self, other: Self) -> Self {
                $set(self.0 | other.0)
            }

            /// What is in this set and not in another.
            #[must_use]
            pub const fn difference(self, other: Self) -> Self {
                $set(self.0 & !other.0)
            }

            /// Its members, in the order of the catalogue.
            pub fn iter(self) -> impl Iterator<Item = $member> {
                $member::ALL.iter().copied().filter(move |member| self.contains(*member))
            }
        }

        impl core::fmt::Debug for $set {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_set().entries(self.iter()).finish()
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $set {
            /// The codes of its members, in the order of the catalogue.
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self.iter())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $set {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let members = <Vec<$member> as serde::Deserialize>::deserialize(deserializer)?;
                Ok($set::of(&members))
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $set {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($set).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "array", "items": generator.subschema_for::<$member>() })
            }
        }
    };
}

pub(crate) use {catalogue, code_set, coded};
