package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;
import java.util.ArrayList;
import java.util.List;

/** A name that does not exist is the compiler's business: nothing is added to what it says. */
class Unresolved {
    @Tool
    int parameter(Strin text) { // problem: cannot find symbol…
        return 1;
    }
}

class UnresolvedResult {
    @Tool
    Strin result() { // problem: cannot find symbol…
        return null;
    }
}

class UnresolvedArgument {
    @Tool
    int argument(ArrayList<Strin[]> texts) { // problem: cannot find symbol…
        return 1;
    }
}

class UnresolvedBound {
    @Tool
    List<? extends Strin> bound() { // problem: cannot find symbol…
        return null;
    }
}

class UnresolvedComponent {
    @Tool
    Pair component() {
        return null;
    }

    record Pair(int x, List<Strin> y) {} // problem: cannot find symbol…
}

class UnresolvedException {
    @Tool
    void exception() throws Oops {} // problem: cannot find symbol…
}

class UnresolvedConstant {
    @Tool(timeout = LIMIT) // problem: cannot find symbol…
    void constant() {}
}

class UnresolvedConstantInList {
    @Tool(scopes = {"a", SCOPE}) // problem: cannot find symbol…
    void constant() {}
}

class UnresolvedDefault {
    @Tool
    int constant(@Arg(defaultValue = START) int start) { // problem: cannot find symbol…
        return 1;
    }
}

class UnresolvedSuperclass extends Strin { // problem: cannot find symbol…
    @Tool
    void own() {}
}

class UnresolvedInterface implements Comparable<String>, Strin { // problem: cannot find symbol…
    @Tool
    void own() {}
}

@McpServer(name = "a", version = "1", features = Strin.class) // problem: cannot find symbol…
class UnresolvedFeatures {}
