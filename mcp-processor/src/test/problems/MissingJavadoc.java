package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.processor.compiled.Address;

class MissingJavadoc {
    /**
     * Sends a letter.
     *
     * @param address where to
     */
    @Tool
    void send(Address address) {} // warning: [LatheMissingJavadoc] record 'Address' is compiled already and has lost its Javadoc; describe 'street' in @Arg where it is declared
}
