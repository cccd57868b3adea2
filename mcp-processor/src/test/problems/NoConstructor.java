package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;
import java.io.IOException;

@McpServer(
        name = "counter",
        version = "1.0.0",
        features = {
            NoConstructor.Abstract.class, // problem: [LatheNoConstructor] 'NoConstructor.Abstract' cannot be constructed because it is abstract; remove 'abstract'
            NoConstructor.Interface.class, // problem: [LatheNoConstructor] 'NoConstructor.Interface' cannot be constructed because it is an interface; name a class that implements it
            NoConstructor.Inner.class, // problem: [LatheNoConstructor] 'NoConstructor.Inner' cannot be constructed because it is an inner class; make it 'static'
            NoConstructor.Hidden.class, // problem: [LatheNoConstructor] 'NoConstructor.Hidden' cannot be constructed because its constructor cannot be reached; make that less private
            NoConstructor.Throwing.class, // problem: [LatheNoConstructor] 'NoConstructor.Throwing' cannot be constructed because its constructor throws a checked exception; throw an unchecked one
            NoConstructor.Unchecked.class,
            NoConstructor.Letter.class, // problem: [LatheNoConstructor] 'NoConstructor.Letter' cannot be constructed because it is an enum; make it a class
            NoConstructor.Fine.class
        })
class NoConstructor { // problem: [LatheNoConstructor] 'NoConstructor' cannot be constructed because every constructor has parameters; add one without

    NoConstructor(int start) {}

    /** Counts what there is. */
    @Tool(name = "a")
    int count() {
        return 1;
    }

    abstract static class Abstract {
        /** Counts what there is. */
        @Tool(name = "b")
        int count() {
            return 1;
        }
    }

    interface Interface {
        /** Counts what there is. */
        @Tool(name = "i")
        int count();
    }

    class Inner {
        /** Counts what there is. */
        @Tool(name = "c")
        int count() {
            return 1;
        }
    }

    static class Hidden {
        private Hidden() {}

        /** Counts what there is. */
        @Tool(name = "d")
        int count() {
            return 1;
        }
    }

    static class Throwing {
        Throwing() throws IOException {}

        /** Counts what there is. */
        @Tool(name = "e")
        int count() {
            return 1;
        }
    }

    static class Unchecked {
        Unchecked() throws IllegalStateException {}

        /** Counts what there is. */
        @Tool(name = "f")
        int count() {
            return 1;
        }
    }

    enum Letter {
        A;

        /** Counts what there is. */
        @Tool(name = "g")
        int count() {
            return 1;
        }
    }

    record Fine() {
        /** Counts what there is. */
        @Tool(name = "h")
        int count() {
            return 1;
        }
    }
}

/** A server that serves other classes only is never constructed. */
@McpServer(name = "counter", version = "1.0.0", features = NoConstructor.Fine.class)
class Program {
    private Program() {}
}
