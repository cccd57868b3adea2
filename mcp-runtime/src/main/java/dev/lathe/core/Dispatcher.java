package dev.lathe.core;

import dev.lathe.feature.Identity;
import dev.lathe.json.Printable;
import dev.lathe.wire.Message;
import dev.lathe.wire.MessageWriter;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.Optional;

/** Serves one request in the era it belongs to. Whatever happens, the client gets an answer and the next is served. */
public final class Dispatcher {

    private Dispatcher() {}

    public static void serve(Era era, Message.Request request, Identity identity, Calls calls, Reply reply) {
        try {
            Method method = era.find(request.method());
            if (method == null) {
                throw new RpcException(
                        RpcError.METHOD_NOT_FOUND, "Method not found: " + Printable.of(request.method()));
            }
            method.serve(new Exchange(era, request, era.client(request, identity), calls, reply));
        } catch (RpcException refusal) {
            refuse(request, refusal.error(), reply);
        } catch (Throwable failure) {
            String what = "method '" + Printable.of(request.method()) + "'";
            refuse(request, Failures.internalError(what, failure), reply);
        }
    }

    private static void refuse(Message.Request request, RpcError error, Reply reply) {
        reply.error(error, MessageWriter.error(Optional.of(request.id()), error));
    }
}
