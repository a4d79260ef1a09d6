// What the kiosk's start is measured against: a bare Qt window with eight buttons.
#include "app/startprobe.h"

#include <QApplication>
#include <QGridLayout>
#include <QPushButton>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QWidget window;
    QGridLayout layout(&window);
    for (int i = 0; i < 8; ++i)
        layout.addWidget(new QPushButton(QStringLiteral("Tombol %1").arg(i + 1)), i / 4, i % 4);
    window.resize(1920, 1080);
    anjungan::StartProbe probe(window);
    window.show();
    return QApplication::exec();
}
