#pragma once

#include <QString>

namespace anjungan::test {

/// Fills `folder` (not there yet) with pictures of a drawn face, as `anjungan-face --draw-demo` makes them.
void drawFace(const QString& folder);

/// Fills `folder` with pictures in which nobody is to be seen.
void drawNobody(const QString& folder);

/// Fills `folder` with the picture that a bad camera or a bad place gives of the photographed person, in place of one that stands there.
enum class Poor { Dark, Blurred };
void drawPoorly(const QString& folder, const QString& photograph, Poor poor);

/// Fills `folder` (not there yet) with one picture that a camera gives of the drawn person or of nobody.
enum class Seen { Black, Green, Dark, Two, Poster, UpsideDown, Mirrored, Tiny, Large };
void drawSeen(const QString& folder, Seen seen);

/// The camera setting for a folder of pictures.
[[nodiscard]] QString folderCamera(const QString& folder);

/// Runs a program to its end and gives what it printed; fails the test where it didn't end well.
[[nodiscard]] QByteArray outputOf(const QString& program, const QStringList& arguments);

} // namespace anjungan::test
