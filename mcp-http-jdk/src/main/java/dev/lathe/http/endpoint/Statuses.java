package dev.lathe.http.endpoint;

import dev.lathe.wire.RpcError;

/** Which status an error response has. A result always has 200. */
enum Statuses {

    /** Of 2026-07-28: a status says what a gateway needs to know (Streamable HTTP, Protocol Version Header). */
    STATELESS {
        @Override
        int ofRefusal(RpcError error) {
            return error.code() == RpcError.METHOD_NOT_FOUND ? NOT_FOUND : super.ofRefusal(error);
        }

        @Override
        int ofError(RpcError error) {
            return error.code() == RpcError.MISSING_REQUIRED_CLIENT_CAPABILITY ? BAD_REQUEST : super.ofError(error);
        }
    },

    /** Of the revisions before: a client with a session takes 404 for the end of it. */
    SESSION {
        @Override
        int ofRefusal(RpcError error) {
            return error.code() == RpcError.METHOD_NOT_FOUND ? OK : super.ofRefusal(error);
        }
    };

    static final int OK = 200;
    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;
    static final int FORBIDDEN = 403;
    private static final int INTERNAL_ERROR = 500;

    /** Of a message that was not begun to be served. */
    int ofRefusal(RpcError error) {
        return error.code() == RpcError.INTERNAL_ERROR ? INTERNAL_ERROR : BAD_REQUEST;
    }

    /** Of a method that has ended with an error: that is an answer, unless its sender is to get another token first. */
    int ofError(RpcError error) {
        return error.code() == RpcError.INSUFFICIENT_SCOPE ? FORBIDDEN : OK;
    }
}
