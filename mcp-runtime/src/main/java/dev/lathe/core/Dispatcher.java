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
        Method method;
        Client client;
        try {
            method = find(era, request);
            client = era.client(request, identity);
        } catch (RpcException refusal) {
            refuse(request, refusal.error(), reply);
            return;
        } catch (Throwable failure) {
            refuse(request, Failures.internalError("a request", failure), reply);
            return;
        }
        serve(method, new Exchange(era, request, client, calls, reply));
    }

    private static void refuse(Message.Request request, RpcError error, Reply reply) {
        reply.refused(error, MessageWriter.error(Optional.of(request.id()), error));
    }

    private static Method find(Era era, Message.Request request) {
        Method method = era.find(request.method());
        if (method == null) {
            throw new RpcException(RpcError.METHOD_NOT_FOUND, "Method not found: " + Printable.of(request.method()));
        }
        return method;
    }

    private static void serve(Method method, Exchange exchange) {
        try {
            method.serve(exchange);
        } catch (RpcException refusal) {
            exchange.refuse(refusal.error());
        } catch (Throwable failure) {
            String what = "method '" + Printable.of(exchange.request().method()) + "'";
            exchange.refuse(Failures.internalError(what, failure));
        }
    }
}
