package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.EnumReader;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Shop}. */
@Generated("dev.lathe")
final class ShopFeatures implements Features {

    private static final String SAME = """
            {"name":"same","description":"Says an order back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "the_order":{"type":"object","description":"an order",\
            "properties":{\
            "id":{"type":"integer","description":"its number"},\
            "ordered_items":{"type":"array","description":"what is in it","items":{"type":"string"}},\
            "state":{"type":"string","description":"how far it is\\nsent: left the house",\
            "enum":["open","sent"]},\
            "by_way":{"type":"string","description":"how it travels"}},\
            "required":["id","ordered_items","state","by_way"]}},\
            "required":["the_order"]},\
            "outputSchema":{"type":"object","description":"An order.",\
            "properties":{\
            "state":{"type":"string","description":"how far it is\\nsent: left the house",\
            "enum":["open","sent"]},\
            "id":{"type":"integer","description":"its number"},\
            "ordered_items":{"type":"array","description":"what is in it","items":{"type":"string"}},\
            "by_way":{"type":"string","description":"how it travels"},\
            "made_at":{"type":"string","description":"when it was made"}},\
            "required":["id"]}}""";

    private static final String READ = """
            {"name":"read","description":"Says what was read of an order.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "order":{"type":"object","description":"an order",\
            "properties":{\
            "id":{"type":"integer","description":"its number"},\
            "ordered_items":{"type":"array","description":"what is in it","items":{"type":"string"}},\
            "state":{"type":"string","description":"how far it is\\nsent: left the house",\
            "enum":["open","sent"]},\
            "by_way":{"type":"string","description":"how it travels"}},\
            "required":["id","ordered_items","state","by_way"]}},\
            "required":["order"]}}""";

    private static final String PAY = """
            {"name":"pay","description":"Pays.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "payment":{"type":"object","description":"with what",\
            "anyOf":[\
            {"type":"object","description":"A card.",\
            "properties":{\
            "method":{"type":"string","const":"card"},\
            "number":{"type":"string","description":"its number"}},\
            "required":["method","number"],"additionalProperties":false},\
            {"type":"object","description":"Cash.",\
            "properties":{"method":{"type":"string","const":"cash"}},\
            "required":["method"],"additionalProperties":false}]}},\
            "required":["payment"]},\
            "outputSchema":{"type":"object","description":"What is paid with.",\
            "anyOf":[\
            {"type":"object","description":"A card.",\
            "properties":{\
            "method":{"type":"string","const":"card"},\
            "number":{"type":"string","description":"its number"}},\
            "required":["method","number"],"additionalProperties":false},\
            {"type":"object","description":"Cash.",\
            "properties":{"method":{"type":"string","const":"cash"}},\
            "required":["method"],"additionalProperties":false}]}}""";

    private static final String FIND = """
            {"name":"find","description":"Finds customers.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "query":{"type":"string","description":"what to look for"},\
            "limit":{"type":"integer","description":"how many (default 10)","default":10}},\
            "required":["query"]},\
            "outputSchema":{"type":"array",\
            "items":{"type":"object","description":"Somebody who buys.",\
            "properties":{\
            "customer_id":{"type":"integer","description":"the number of the customer"},\
            "nick":{"type":"string","description":"What friends say."},\
            "visits":{"type":"integer","description":"How often they came."}},\
            "required":["customer_id","visits"]}}}""";

    private static final String GREET = """
            {"name":"greet","description":"Says a customer back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "customer":{"type":"object","description":"a customer",\
            "properties":{\
            "customer_id":{"type":"integer","description":"the number of the customer"},\
            "secret":{"type":"string","description":"a word"},\
            "nick":{"type":"string","description":"What friends say."}},\
            "required":["customer_id","secret"]}},\
            "required":["customer"]},\
            "outputSchema":{"type":"object","description":"Somebody who buys.",\
            "properties":{\
            "customer_id":{"type":"integer","description":"the number of the customer"},\
            "nick":{"type":"string","description":"What friends say."},\
            "visits":{"type":"integer","description":"How often they came."}},\
            "required":["customer_id","visits"]}}""";

    private static final String FOREIGN = """
            {"name":"foreign","description":"Gives back what another interface would not know of.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"object","description":"What is paid with.",\
            "anyOf":[\
            {"type":"object","description":"A card.",\
            "properties":{\
            "method":{"type":"string","const":"card"},\
            "number":{"type":"string","description":"its number"}},\
            "required":["method","number"],"additionalProperties":false},\
            {"type":"object","description":"Cash.",\
            "properties":{"method":{"type":"string","const":"cash"}},\
            "required":["method"],"additionalProperties":false}]}}""";

    private final Shop shop;

    private ShopFeatures(Shop shop) {
        this.shop = shop;
    }

    /** Returns the features of the given shop. */
    static Features of(Shop shop) {
        return new ShopFeatures(shop);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("same", SAME),
                new ToolEntry("read", READ),
                new ToolEntry("pay", PAY),
                new ToolEntry("find", FIND),
                new ToolEntry("greet", GREET),
                new ToolEntry("foreign", FOREIGN));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "same" -> same(arguments);
            case "read" -> read(arguments);
            case "pay" -> pay(arguments);
            case "find" -> find(arguments);
            case "greet" -> greet(arguments);
            case "foreign" -> foreign(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult same(Arguments arguments) {
        Order order = readOrder(arguments.at("the_order"));
        arguments.check();

        return ToolResult.structured(writeOrder(new JsonWriter(), shop.same(order)));
    }

    private ToolResult read(Arguments arguments) {
        Order order = readOrder(arguments.at("order"));
        arguments.check();

        return ToolResult.text(shop.read(order));
    }

    private ToolResult pay(Arguments arguments) {
        Payment payment = readPayment(arguments.at("payment"));
        arguments.check();

        return ToolResult.structured(writePayment(new JsonWriter(), shop.pay(payment)));
    }

    private ToolResult find(Arguments arguments) {
        String words = arguments.at("query", "text").asString();
        int most = arguments.has("limit") ? arguments.at("limit").asInt() : 10;
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(shop.find(words, most), ShopFeatures::writeCustomer));
    }

    private ToolResult greet(Arguments arguments) {
        Customer customer = readCustomer(arguments.at("customer"));
        arguments.check();

        return ToolResult.structured(writeCustomer(new JsonWriter(), shop.greet(customer)));
    }

    private ToolResult foreign(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(writePayment(new JsonWriter(), shop.foreign()));
    }

    private static Order.State readState(Argument argument) {
        String name = argument.asOneOf("open", "new", "sent");
        return switch (name) {
            case "open", "new" -> Order.State.OPEN;
            case "sent" -> Order.State.SENT;
            default -> null;
        };
    }

    private static Order.Way readWay(Argument argument) {
        return EnumReader.constant(argument, Order.Way.values(), way -> way.code());
    }

    private static Order readOrder(Argument argument) {
        Argument order = argument.asObject();
        int orderNumber = order.at("id").asInt();
        List<String> orderedItems = order.at("ordered_items", "items").asList(Argument::asString);
        Order.State state = readState(order.at("state"));
        Order.Way byWay = readWay(order.at("by_way"));
        return order.isValid()
                ? new Order(orderNumber, orderedItems, state, byWay, null, null, Optional.empty(), 0)
                : null;
    }

    private static String textState(Order.State state) {
        return switch (state) {
            case OPEN -> "open";
            case SENT -> "sent";
        };
    }

    private static JsonWriter writeOrder(JsonWriter json, Order order) {
        json.beginObject();
        if (order.state() != null) {
            json.name("state").value(textState(order.state()));
        }
        json.name("id").value(order.orderNumber());
        if (order.orderedItems() != null && !order.orderedItems().isEmpty()) {
            json.name("ordered_items").array(order.orderedItems(), JsonWriter::value);
        }
        if (order.byWay() != null) {
            json.name("by_way").value(order.byWay().code());
        }
        if (order.madeAt() != null && !order.madeAt().isEmpty()) {
            json.name("made_at").value(order.madeAt());
        }
        return json.endObject();
    }

    private static Payment.Card readCard(Argument argument) {
        Argument card = argument.asObject();
        String method = card.at("method").asString();
        String number = card.at("number").asString();
        return card.isValid() ? new Payment.Card(method, number) : null;
    }

    private static Payment.Cash readCash(Argument argument) {
        Argument cash = argument.asObject();
        return cash.isValid() ? new Payment.Cash() : null;
    }

    private static Payment readPayment(Argument argument) {
        Argument payment = argument.asObject();
        return switch (payment.at("method").asOneOf("card", "credit", "cash")) {
            case "card", "credit" -> readCard(payment.only("method", "number"));
            case "cash" -> readCash(payment.only("method"));
            default -> null;
        };
    }

    private static JsonWriter writePayment(JsonWriter json, Payment payment) {
        json.beginObject();
        if (payment instanceof Payment.Card card) {
            json.name("method").value("card");
            json.name("number").value(card.number());
        } else if (payment instanceof Payment.Cash) {
            json.name("method").value("cash");
        } else {
            throw new IllegalArgumentException(payment.getClass().getName());
        }
        return json.endObject();
    }

    private static JsonWriter writeCustomer(JsonWriter json, Customer customer) {
        json.beginObject();
        json.name("customer_id").value(customer.getId());
        if (customer.getNick() != null) {
            json.name("nick").value(customer.getNick());
        }
        json.name("visits").value(customer.getVisits());
        return json.endObject();
    }

    private static Customer readCustomer(Argument argument) {
        Argument customer = argument.asObject();
        int id = customer.at("customer_id").asInt();
        String secret = customer.at("secret").asString();
        String nick = customer.has("nick") ? customer.at("nick").asString() : null;
        if (!customer.isValid()) {
            return null;
        }
        Customer made = Customer.of(id, secret);
        if (nick != null) {
            made.setNick(nick);
        }
        return made;
    }
}
