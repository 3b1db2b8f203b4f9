// Part of the sanitized program only. A graphics driver is unloaded before leaks are looked for,
// and what it still points to then counts as leaked; so here nothing is ever unloaded. What drivers
// themselves lose is not ours to mend.
extern "C" int dlclose(void* handle);
extern "C" const char* __lsan_default_suppressions(); // NOLINT: the sanitizer's own name
extern "C" const char* __lsan_default_options();      // NOLINT: as above

extern "C" int dlclose(void* /*handle*/) {
    return 0;
}

extern "C" const char* __lsan_default_suppressions() { // NOLINT: as above
    return "leak:libGLX\n"
           "leak:libEGL\n"
           "leak:libgallium\n"
           "leak:_dri.so\n";
}

extern "C" const char* __lsan_default_options() { // NOLINT: as above
    return "print_suppressions=0";
}
