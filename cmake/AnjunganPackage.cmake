# What `cmake --install` lays down, and the Debian package that CPack makes of it (docs/operations.md, "Installing").
include(GNUInstallDirs)
# Installing builds nothing by itself: tests and benchmarks are not for a branch.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

# The kiosk and anjunganctl look for anjungan-face in their own folder: the three stay together.
install(TARGETS anjungan anjunganctl anjungan-face RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES resources/desktop/anjungan.desktop resources/desktop/anjungan-training.desktop
  DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/desktop/anjungan.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES README.md resources/desktop/kiosk.ini.example DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME anjungan)
set(CPACK_PACKAGE_CONTACT "The developers of Anjungan JHT")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "A participant registers, sees the balance and files a claim in ten steps, alone or with an officer at the side.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
# Libraries are found from the programs; these are looked for while they run.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "opencv-data, fonts-inter, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "espeak-ng, cups-client, libqt6sql6-psql, qt6-wayland")
include(CPack)
