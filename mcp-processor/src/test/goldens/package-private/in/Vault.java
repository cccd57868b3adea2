package com.example;

import dev.lathe.annotation.Tool;

/** A class that only its package can name has features that only its package can name. */
class Vault {

    /**
     * A coin.
     *
     * @param value what it is worth
     */
    record Coin(int value) {}

    /**
     * Says what a coin is worth.
     *
     * @param coin the coin
     */
    @Tool
    int worth(Coin coin) {
        return coin.value();
    }

    /** Counts the coins. */
    @Tool
    protected long count() {
        return 3;
    }
}
