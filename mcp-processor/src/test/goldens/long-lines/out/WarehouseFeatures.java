package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Warehouse}. */
@Generated("dev.lathe")
public final class WarehouseFeatures implements Features {

    private static final String SHIP_GOODS_TO_THE_RECIPIENT_OF_THE_ORDER = """
            {"name":"ship_goods_to_the_recipient",\
            "description":"Ships goods to somebody and tells how far it has come; goods that are not there \
            are ordered first, which may take a while, and the customer is told when they have arrived, \
            unless the customer does not want to be told.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "quantitiesByArticleNumber":{"type":"object","description":"how many of each article",\
            "additionalProperties":{"type":"integer"}},\
            "deliveryAddressOfRecipient":{"type":"object","description":"where to",\
            "properties":{\
            "recipientFirstName":{"type":"string","description":"the name that a friend would use"},\
            "recipientLastName":{"type":"string","description":"the name that is on the bell"},\
            "streetAndHouseNumber":{"type":"string","description":"where the bell is"},\
            "postalCodeOfTheCity":{"type":"string","description":"a number in most countries"},\
            "cityOrVillage":{"type":"string","description":"where the street is"},\
            "country":{"type":"string",\
            "description":"where the city is\\nSWITZERLAND: A country in the middle of Europe, without a \
            sea, with many mountains and even more languages than one would expect.",\
            "enum":["SWITZERLAND","LIECHTENSTEIN","AUSTRIA","GERMANY","FRANCE","ITALY","LUXEMBOURG",\
            "NETHERLANDS","BELGIUM","DENMARK","NORWAY","SWEDEN","FINLAND"]}},\
            "required":["recipientFirstName","recipientLastName","streetAndHouseNumber",\
            "postalCodeOfTheCity","country"]},\
            "alternativeDeliveryAddresses":{"type":"array",\
            "description":"where else to, when nobody is at home, in the order in which they are tried, \
            until somebody opens the door",\
            "items":{"type":"object",\
            "description":"Where a parcel goes, with everything that a carrier might want to know about \
            the place and the people there.",\
            "properties":{\
            "recipientFirstName":{"type":"string","description":"the name that a friend would use"},\
            "recipientLastName":{"type":"string","description":"the name that is on the bell"},\
            "streetAndHouseNumber":{"type":"string","description":"where the bell is"},\
            "postalCodeOfTheCity":{"type":"string","description":"a number in most countries"},\
            "cityOrVillage":{"type":"string","description":"where the street is"},\
            "country":{"type":"string",\
            "description":"where the city is\\nSWITZERLAND: A country in the middle of Europe, without a \
            sea, with many mountains and even more languages than one would expect.",\
            "enum":["SWITZERLAND","LIECHTENSTEIN","AUSTRIA","GERMANY","FRANCE","ITALY","LUXEMBOURG",\
            "NETHERLANDS","BELGIUM","DENMARK","NORWAY","SWEDEN","FINLAND"]}},\
            "required":["recipientFirstName","recipientLastName","streetAndHouseNumber",\
            "postalCodeOfTheCity","country"]}}},\
            "required":["quantitiesByArticleNumber","deliveryAddressOfRecipient"]},\
            "outputSchema":{"type":"object",\
            "properties":{\
            "result":{"type":"array",\
            "items":{"type":"object",\
            "additionalProperties":{"type":"object",\
            "description":"Where a parcel goes, with everything that a carrier might want to know about \
            the place and the people there.",\
            "properties":{\
            "recipientFirstName":{"type":"string","description":"the name that a friend would use"},\
            "recipientLastName":{"type":"string","description":"the name that is on the bell"},\
            "streetAndHouseNumber":{"type":"string","description":"where the bell is"},\
            "postalCodeOfTheCity":{"type":"string","description":"a number in most countries"},\
            "cityOrVillage":{"type":"string","description":"where the street is"},\
            "country":{"type":"string",\
            "description":"where the city is\\nSWITZERLAND: A country in the middle of Europe, without a \
            sea, with many mountains and even more languages than one would expect.",\
            "enum":["SWITZERLAND","LIECHTENSTEIN","AUSTRIA","GERMANY","FRANCE","ITALY","LUXEMBOURG",\
            "NETHERLANDS","BELGIUM","DENMARK","NORWAY","SWEDEN","FINLAND"]}},\
            "required":["recipientFirstName","recipientLastName","streetAndHouseNumber",\
            "postalCodeOfTheCity","country"]}}}}}}""";

    private static final String COUNT_ARTICLES_IN_THE_WAREHOUSE = """
            {"name":"countArticlesInTheWarehouse","description":"Counts articles.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "articleNumbersOfTheWarehouse":{"type":"array","description":"the articles",\
            "items":{"type":"string"}},\
            "countryOfTheWarehouse":{"type":"string",\
            "description":"where\\nSWITZERLAND: A country in the middle of Europe, without a sea, with \
            many mountains and even more languages than one would expect.",\
            "enum":["SWITZERLAND","LIECHTENSTEIN","AUSTRIA","GERMANY","FRANCE","ITALY","LUXEMBOURG",\
            "NETHERLANDS","BELGIUM","DENMARK","NORWAY","SWEDEN","FINLAND"]}},\
            "required":["articleNumbersOfTheWarehouse","countryOfTheWarehouse"]},\
            "outputSchema":{"type":"object","additionalProperties":{"type":"integer"}}}""";

    private final Warehouse warehouse;

    private WarehouseFeatures(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** Returns the features of the given warehouse. */
    public static Features of(Warehouse warehouse) {
        return new WarehouseFeatures(warehouse);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("ship_goods_to_the_recipient", SHIP_GOODS_TO_THE_RECIPIENT_OF_THE_ORDER)
                        .scopes(
                                "warehouse:goods:ship", "warehouse:goods:order", "warehouse:customers:notify",
                                "warehouse:all"),
                new ToolEntry("countArticlesInTheWarehouse", COUNT_ARTICLES_IN_THE_WAREHOUSE));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        return switch (tool) {
            case "ship_goods_to_the_recipient" -> shipGoodsToTheRecipientOfTheOrder(arguments, context);
            case "countArticlesInTheWarehouse" -> countArticlesInTheWarehouse(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult shipGoodsToTheRecipientOfTheOrder(Arguments arguments, McpContext context) throws Exception {
        Map<String, Integer> quantitiesByArticleNumber =
                arguments.at("quantitiesByArticleNumber").asMap(Argument::asInt);
        Warehouse.DeliveryAddressOfRecipient deliveryAddressOfRecipient =
                readDeliveryAddressOfRecipient(arguments.at("deliveryAddressOfRecipient"));
        Optional<List<Warehouse.DeliveryAddressOfRecipient>> alternativeDeliveryAddresses =
                arguments.has("alternativeDeliveryAddresses")
                        ? Optional.of(arguments.at("alternativeDeliveryAddresses").asList(
                                WarehouseFeatures::readDeliveryAddressOfRecipient))
                        : Optional.empty();
        arguments.check();

        var result = warehouse.shipGoodsToTheRecipientOfTheOrder(
                quantitiesByArticleNumber, deliveryAddressOfRecipient, alternativeDeliveryAddresses, context);
        JsonWriter json = new JsonWriter().beginObject();
        if (result.isPresent()) {
            json.name("result").array(result.get(), WarehouseFeatures::writeDeliveryAddressOfRecipientMap);
        }
        return ToolResult.structured(json.endObject());
    }

    private ToolResult countArticlesInTheWarehouse(Arguments arguments) {
        List<String> articleNumbersOfTheWarehouse =
                arguments.at("articleNumbersOfTheWarehouse").asList(Argument::asString);
        Warehouse.Country countryOfTheWarehouse = readCountry(arguments.at("countryOfTheWarehouse"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().object(
                warehouse.countArticlesInTheWarehouse(articleNumbersOfTheWarehouse, countryOfTheWarehouse),
                JsonWriter::value));
    }

    private static Warehouse.Country readCountry(Argument argument) {
        String name = argument.asOneOf(
                "SWITZERLAND", "LIECHTENSTEIN", "AUSTRIA", "GERMANY", "FRANCE", "ITALY", "LUXEMBOURG", "NETHERLANDS",
                "BELGIUM", "DENMARK", "NORWAY", "SWEDEN", "FINLAND");
        return switch (name) {
            case "SWITZERLAND" -> Warehouse.Country.SWITZERLAND;
            case "LIECHTENSTEIN" -> Warehouse.Country.LIECHTENSTEIN;
            case "AUSTRIA" -> Warehouse.Country.AUSTRIA;
            case "GERMANY" -> Warehouse.Country.GERMANY;
            case "FRANCE" -> Warehouse.Country.FRANCE;
            case "ITALY" -> Warehouse.Country.ITALY;
            case "LUXEMBOURG" -> Warehouse.Country.LUXEMBOURG;
            case "NETHERLANDS" -> Warehouse.Country.NETHERLANDS;
            case "BELGIUM" -> Warehouse.Country.BELGIUM;
            case "DENMARK" -> Warehouse.Country.DENMARK;
            case "NORWAY" -> Warehouse.Country.NORWAY;
            case "SWEDEN" -> Warehouse.Country.SWEDEN;
            case "FINLAND" -> Warehouse.Country.FINLAND;
            default -> null;
        };
    }

    private static Warehouse.DeliveryAddressOfRecipient readDeliveryAddressOfRecipient(Argument argument) {
        Argument deliveryAddressOfRecipient = argument.asObject();
        String recipientFirstName = deliveryAddressOfRecipient.at("recipientFirstName").asString();
        String recipientLastName = deliveryAddressOfRecipient.at("recipientLastName").asString();
        String streetAndHouseNumber = deliveryAddressOfRecipient.at("streetAndHouseNumber").asString();
        String postalCodeOfTheCity = deliveryAddressOfRecipient.at("postalCodeOfTheCity").asString();
        Optional<String> cityOrVillage = deliveryAddressOfRecipient.has("cityOrVillage")
                ? Optional.of(deliveryAddressOfRecipient.at("cityOrVillage").asString())
                : Optional.empty();
        Warehouse.Country country = readCountry(deliveryAddressOfRecipient.at("country"));
        return deliveryAddressOfRecipient.isValid()
                ? new Warehouse.DeliveryAddressOfRecipient(
                        recipientFirstName, recipientLastName, streetAndHouseNumber, postalCodeOfTheCity, cityOrVillage,
                        country)
                : null;
    }

    private static JsonWriter writeDeliveryAddressOfRecipient(
            JsonWriter json, Warehouse.DeliveryAddressOfRecipient deliveryAddressOfRecipient) {
        json.beginObject();
        json.name("recipientFirstName").value(deliveryAddressOfRecipient.recipientFirstName());
        json.name("recipientLastName").value(deliveryAddressOfRecipient.recipientLastName());
        json.name("streetAndHouseNumber").value(deliveryAddressOfRecipient.streetAndHouseNumber());
        json.name("postalCodeOfTheCity").value(deliveryAddressOfRecipient.postalCodeOfTheCity());
        if (deliveryAddressOfRecipient.cityOrVillage().isPresent()) {
            json.name("cityOrVillage").value(deliveryAddressOfRecipient.cityOrVillage().get());
        }
        json.name("country").value(deliveryAddressOfRecipient.country().name());
        return json.endObject();
    }

    private static JsonWriter writeDeliveryAddressOfRecipientMap(
            JsonWriter json, Map<String, Warehouse.DeliveryAddressOfRecipient> map) {
        return json.object(map, WarehouseFeatures::writeDeliveryAddressOfRecipient);
    }
}
