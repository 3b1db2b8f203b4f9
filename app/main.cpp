#include "shell/cli.h"

int main(int argc, char* argv[]) {
    return epilogue::run_program({argv + 1, argv + argc});
}
