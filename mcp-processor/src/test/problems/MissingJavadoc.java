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
    void send(Address address) {} // warning: [LatheMissingJavadoc] record 'Address' is compiled already and its Javadoc did not come along; compile it with mcp-processor, or describe 'street' in @Arg
}
