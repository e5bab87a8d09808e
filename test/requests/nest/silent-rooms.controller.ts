import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common'

@Controller('rooms')
export class RoomsController {
  constructor(private readonly rooms: RoomsService) {}

  @Get(':id')
  find(@Param('id') id: string, @Query('expand') expand: string) {
    return this.rooms.find(id, expand)
  }

  @Post()
  create(@Body() room: CreateRoomDto, @Body('capacity') capacity: number) {
    return this.rooms.create(room, capacity)
  }
}
