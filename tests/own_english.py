"""What people type in English of harm by one's own, and what only sounds like it.

Written as people write: in the past, in the passive, of others, in slang, old and young. None of
them stands in the program.
"""

from __future__ import annotations

HARM = """\
my husband slapped me twice at dinner
My wife hit me with a frying pan and I have no idea who to ask
my boyfriend has been beating me for years
I was beaten by my partner
my sister got punched by her boyfriend on saturday
my friend's husband beats her
the lady upstairs gets beaten by her man
my daughter is being abused by her husband
a girl in my class says her father hits her with a cord
hey so my stepdad hits me. what do i do
my dad smacked me so hard i fell
my mums bf kicks me when shes at work
my brother choked me last week
my ex broke two of my ribs
he broke my wrist and told the hospital i fell
my fiance burned my arm with the iron
I have bruises all over from my boyfriend
my partner pushed me down the basement stairs
she threw a plate at my head
my wife beats me and nobody believes a man
my grandson takes my pension cheque
my daughter took over my bank account and gives me nothing
my son won't let me see the doctor
my caregiver pinches me and calls me names
the aide who looks after my mother hits her
my mother is 88 and her son hits her
I'm 79 and my nephew pushes me around
my niece has my bank card and spends my money
my husband decides everything and won't give me any money
my husband keeps all my pay
he won't let me work or see my family
he took my phone and keys so I can't go
my husband locks me in when he goes to work
my parents lock the fridge and don't feed me
my parents took my passport and want me to marry my cousin
I'm being forced to marry
my ex follows me to work
my ex put a GPS on my car
my ex keeps showing up at my kids' school
my ex-boyfriend sends me 50 messages a day and waits outside
my husband goes through my phone every night
he said if I leave he'll take the kids and I'll never see them
my boyfriend says he will post my nudes
I was raped by someone I know
I got raped at a party by my ex
my stepfather comes in my bed
my uncle made me touch him
my grandpa touches me under my clothes
my boyfriend forces me to sleep with him
I'm scared of my husband when he drinks
I hid from him in the closet last night
my kids are terrified of their father
I am a victim of domestic violence
is there a shelter for abused women
I live with an abusive partner
my husband is violent
my dad gets violent when hes drunk
my husband is drunk and screaming and the kids are crying
he strangled my cat and said I am next
my husband said he would kill me if I told anyone
we fled from my husband and sleep in the car
He's been hitting me since the wedding
my wife slaps me in front of the children
husband got physical again last night
my girlfriend stabbed me with a fork
partner has been choking me during fights
my bf put his hands round my neck
my roommate's boyfriend beats her up every weekend
my cousin told me her dad punches her
my neighbour's kid says his mom burns him with cigarettes
my sister is married to a man who beats her
a friend of mine is being abused at home
mom's new boyfriend threw me against the fridge
my foster dad hits us
my foster mother locks us in the basement
dad whipped me with a belt and I have marks
my brother keeps punching me and my parents don't care
my parents beat me when I get bad grades
my mom says she'll kick me out if I tell the school
my stepdad watches me in the shower
my stepbrother touches me when everybody sleeps
my cousin forced me to have sex with him
my boyfriend won't take no for an answer and makes me have sex
my husband has sex with me when I say no
I was sexually abused as a child by my uncle
I was assaulted by my ex last weekend
I've been with an abuser for ten years
my marriage is abusive, where can I go
how do I leave my husband safely
I need to get out of here before my husband comes home
my ex threatened to burn my house down
my ex keeps driving past my house
my ex found my new address and I am frightened
my ex is stalking me on every app
he tracks me with my phone and knows where I am
my partner reads all my texts and picks who I can talk to
my wife controls all the money and I have to beg
my husband took my name off the account and I have no money
my son lives off my pension and shouts at me when I ask for it
my grandson shoved me and I broke my hip
my daughter leaves my father alone for days without food
my son made me sign the house over to him
the home care worker hits my dad
my care aide is rough with me and steals from my purse
my son is on drugs and threatens to hit me
our teenage son hits his mother
my husband kicked the dog across the room and then me
I'm pregnant and my boyfriend punched me in the stomach
hubby wont let me have friends
my father-in-law won't let me leave the house without him
i cant leave him he will find me
im so scared to go home after school because of my dad
my dad comes home drunk and breaks everything
they want to send me back home to marry an old man
I think my friend is getting hit by her girlfriend
she hits me but I'm a guy so who cares
my husband keeps hurting me
he slammed my head against the car window, my boyfriend
my wife punches me when she drinks
my mom drags me by my hair
the father of my kids beat me up yesterday
my partner won't let me have my own phone
my fiance makes me give him my paycheck
my stepfather walks in on me naked
my uncle raped me when I was 12
I'm living with a violent man
my dad keeps telling me he will kill mom
my son, 35, hit me in the face
my grandma's nurse slaps her
my sister's ex is stalking her
my coworker has bruises from her husband
my ex broke into my apartment
my girlfriend threatens to hurt herself if I leave
I was hit by my boyfriend
my aunt locks my grandma in her room
my parents are going to send me away to get married
I'm afraid my husband will hurt the baby
my ex husband wont stop texting me threats
my brother pushed my mother
he beats us, my dad
need a safe place tonight, my partner got violent
""".splitlines()

NO_HARM = """\
my kid beats me at Mario Kart
he beats me at chess every sunday
my wife would kill me if I forgot our anniversary
my mom is going to kill me if I miss dinner
this heat is killing me
my back is killing me
hit me up if you want tomatoes
my brother hit me up about the barbecue
my husband hit a pothole on Elm
my dad hit his head on the shelf
my son hit a home run
my daughter hit the snooze button
my husband beat the traffic today
my sister beat cancer
my son beats the drum at six in the morning
my wife beats the eggs
my dog bites my shoes
my cat scratched my son
a car almost hit me and my son at the crossing
somebody hit my husband's car and drove off
a ball hit me in the park
my kids fight over the swing
my husband took out the trash
my son took my bike without asking
my husband took my mother to the doctor
my daughter has my house keys, can someone let me in
my wife keeps my old jacket in the shed
my parents locked the gate at night
I locked my husband out by mistake
my husband locked his keys in the car
my dad lets me play outside till eight
my mom won't let me have a dog
my parents won't let me stay up late
my husband won't stop talking about the bus lane
my ex and I share the dog walks
my ex moved to Oak Street
my ex called about the school pickup
my son follows the hockey team everywhere
my wife follows your page
my daughter touched wet paint on the bench
your kindness touched me
my grandmother's story touched us all
my son is afraid of the big dog on Elm
my daughter is scared of the dark path
my husband is afraid of heights
my partner and I are looking for a flat
we hid eggs for the kids in the park
the kids hid from me behind the shed
my husband is home alone with the dog
a talk on violence in hockey
my husband killed it at karaoke
my dad kills me at ping pong
my sister beat me to the last parking spot
my wife will murder me if I bring home another cat
my kids are killing me with this noise
my husband punched a hole in the drywall for the new pipe
my son hit the winning goal
my daughter kicked the ball over your fence, sorry
my brother threw me a birthday party
my boyfriend threw out the old couch
my dad pushed me to run for the committee
my wife dragged me to the meeting
my husband pulled our neighbour out of the snow
my mother pulled weeds along the lane
my son was hit by a cyclist on Elm
my husband was bitten by a dog near the school
my grandmother was robbed on the bus
someone stole my husband's bike
someone followed my daughter home from school
a stranger touched my daughter on the bus
my ex and his new wife came to the picnic
my ex is the new coach of the team
my husband and I are scared of the traffic on Elm
my kids are scared to cross Main
my mom is afraid of falling on the ice
my mother is afraid to go out at night
I am scared of dogs
my husband won't let the city cut the tree
the landlord won't let us put up a sign
my dad won't let me borrow the car on saturday
my parents don't let me use my phone at dinner
my wife won't let me eat pizza anymore lol
my son keeps his money in a jar
my wife took my card to buy the paint
my husband took the keys, can anybody open the hall
my daughter took my pills to the pharmacy for recycling
my grandson helps me with my pension papers
my nephew is controlling the sound at the fair
my partner controls the lights at the theatre
the hall is locked and the kids are in there rehearsing
my husband locked up the community garden
we locked the kids' bikes in the shed
my brother is aggressive on the hockey rink
violent storm took our roof, my husband is fixing it
my son plays violent video games
abuse of the parking rules on our street
who abuses the laundry room
the referee was abused by parents at the game
a walk against domestic violence on Sunday
the women's soccer team needs shelter from rain
my kids are hitting each other with pool noodles, fun day
my husband is screaming at the TV
my wife yelled at the raccoons
dad jokes are killing us
he hit me with a great idea for the block party
my husband hit the brakes too late
my son threw a tantrum
my wife ran over my foot by accident with the stroller
my kids threw leaves at each other
my brother pushed the car out of the snow
my mom kicked off the choir season
my dad is beating the rug outside
my sister is killing it in school
my husband hurt his knee
my wife hurt her back shovelling
my ex and I split the garden plot
my boss yelled about the snow
my neighbour's husband plays drums
my uncle touched up the mural
my partner keeps the minutes
my roommate keeps the noise down
my parents forced the window open, it was stuck
my daughter was hit by a branch
my kids are hungry after soccer
I'm scared of flying with my husband
my wife took the kids to her mother
my husband took our son to practice
my dad watches hockey all night
my ex sends the kids home at six
my cousin was attacked by a dog
""".splitlines()
