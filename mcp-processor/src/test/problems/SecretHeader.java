package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;

class SecretHeader {
    /**
     * Takes secrets.
     *
     * @param password what to log in with
     * @param token what to log in with
     * @param id what to log in with
     * @param proof what to log in with
     * @param value what to log in with
     * @param clientSecret what to log in with
     * @param privatekey what to log in with
     * @param credentials what to log in with
     */
    @Tool
    void secrets(
            @Arg(header = "A") String password, // warning: [LatheSecretHeader] header 'A' shows 'password' to everything between client and server; remove it
            @Arg(header = "B") String token, // warning: [LatheSecretHeader] header 'B' shows 'token' to everything between client and server; remove it
            @Arg(header = "C", name = "accessToken") String id, // warning: [LatheSecretHeader] header 'C' shows 'accessToken' to everything between client and server; remove it
            @Arg(header = "D", name = "db_passwd") String proof, // warning: [LatheSecretHeader] header 'D' shows 'db_passwd' to everything between client and server; remove it
            @Arg(header = "X-API-Key") String value, // warning: [LatheSecretHeader] header 'X-API-Key' shows 'value' to everything between client and server; remove it
            @Arg(header = "E") String clientSecret, // warning: [LatheSecretHeader] header 'E' shows 'clientSecret' to everything between client and server; remove it
            @Arg(header = "F") String privatekey, // warning: [LatheSecretHeader] header 'F' shows 'privatekey' to everything between client and server; remove it
            @Arg(header = "G") String credentials) {} // warning: [LatheSecretHeader] header 'G' shows 'credentials' to everything between client and server; remove it

    /**
     * Takes what sounds a little like it.
     *
     * @param maxTokens how many
     * @param tokenizer which one
     * @param secretary who it is
     * @param keyboard what kind
     * @param password what to log in with, which has no header
     */
    @Tool
    void others(
            @Arg(header = "Max-Tokens") int maxTokens,
            @Arg(header = "Tokenizer") String tokenizer,
            @Arg(header = "Secretary") String secretary,
            @Arg(header = "Keyboard") String keyboard,
            String password) {}
}
